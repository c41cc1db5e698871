namespace Casus.Analysis.Forecast.Windows;

/// <summary>What the chance of a pattern within a window is told from; all are logarithms or log-odds, so that their effects add up.</summary>
public enum Signal
{
    BaseRate,
    RecentRate,
    LastWindow,
    DaysSince,
    LastFortnight,
    LastQuarter,
    OtherRelations,
    Answered,
    ActorActive,
    RecipientActive,
}
