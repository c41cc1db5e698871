namespace Casus.Language.Training;

/// <summary>What a training run reads, what it writes, and how long it goes on. The same plan gives the same bytes.</summary>
public sealed record TrainingPlan(IReadOnlyList<string> Treebanks, IReadOnlyList<string> Names, string Output)
{
    /// <summary>The word vectors, as <see cref="ModelTraining.CutVectors"/> writes them; null takes those of this build.</summary>
    public string? Vectors { get; init; }

    /// <summary>A model to go on from, trained on the same treebanks; null begins afresh.</summary>
    public string? From { get; init; }

    public float Rate { get; init; } = 2e-3f;

    public int Epochs { get; init; } = 26;

    public int Seed { get; init; } = 1;

    public int Hidden { get; init; } = 128;

    public int Layers { get; init; } = 3;

    public float Dropout { get; init; } = 0.25f;

    public int WordsPerBatch { get; init; } = 400;
}
