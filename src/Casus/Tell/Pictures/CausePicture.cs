using Casus.Situate;

namespace Casus.Tell.Pictures;

/// <summary>The causal map as the brief draws it.</summary>
public static class CausePicture
{
    public static Picture? Draw(Situation situation) => CausalMap.Draw(situation);
}
