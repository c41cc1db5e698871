namespace Casus.Language.Training;

/// <summary>Weights, their gradients, and the running means of gradients and of their squares: spans of one length.</summary>
readonly ref struct Moments(Span<float> weights, Span<float> gradients, Span<float> means, Span<float> squares)
{
    public Span<float> Weights { get; } = weights;

    public Span<float> Gradients { get; } = gradients;

    public Span<float> Means { get; } = means;

    public Span<float> Squares { get; } = squares;
}
