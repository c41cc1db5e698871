namespace Casus.Language.Training;

/// <summary>The learning rate: a short warm-up, then linearly down.</summary>
sealed record Schedule(int Steps, float Peak = 2e-3f, int WarmUp = 200)
{
    const float Least = 0.01f;

    public float Rate(int step) =>
        Peak * Math.Max(Least, 1 - (float)step / Steps) * Math.Min(1, (step + 1f) / WarmUp);
}
