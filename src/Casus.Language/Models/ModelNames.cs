namespace Casus.Language.Models;

/// <summary>The names of the embedded model files.</summary>
static class ModelNames
{
    public const string Network = "english.model";
    public const string Vectors = "vectors.model";
}
