using Casus.Acquire.Events;
using Casus.Analysis.Forecast.Windows;
using Casus.Store;

namespace Casus.Study.Forecasts;

/// <summary>A forecast with what stands behind it: the chance, and the latest events that drive it, newest first.</summary>
public sealed record Outlook(LedgerEntry Forecast, WindowChance Chance, IReadOnlyList<CodedEvent> Driving);
