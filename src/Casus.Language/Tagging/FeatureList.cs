namespace Casus.Language.Tagging;

/// <summary>
/// The features of one decision, as places in the table of weights. Each call of <see cref="Add"/> is a kind of feature
/// of its own, so the order of the calls is part of the model.
/// </summary>
ref struct FeatureList(Span<int> places, int firstKind)
{
    const ulong KindFactor = 0x9E3779B97F4A7C15;
    const ulong FirstFactor = 0xC2B2AE3D27D4EB4F;
    const ulong LastFactor = 0x165667B19E3779F9;
    readonly Span<int> _places = places;
    ulong _kind = (ulong)firstKind;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<int> Places => _places[..Count];

    public void Add(ulong first, ulong second = 0)
    {
        var hash = (((first + ++_kind * KindFactor) * FirstFactor) ^ second) * LastFactor;
        _places[Count++] = (int)(hash >> (64 - TagWeights.Bits));
    }

    /// <summary>Leaves out a kind that this word does not have.</summary>
    public void Skip() => _kind++;
}
