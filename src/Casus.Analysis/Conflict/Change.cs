namespace Casus.Analysis.Conflict;

/// <summary>What is changed in the wants of a model: for each maker the bits of those withdrawn, and of those turned into their opposite.</summary>
public sealed record Change(IReadOnlyList<long> Withdrawn, IReadOnlyList<long> Turned)
{
    public static Change None(OptionModel model) => new(new long[model.Makers.Count], new long[model.Makers.Count]);

    public static Change Withdraw(OptionModel model, IEnumerable<WantOf> wants) => new(Bits(model, wants), new long[model.Makers.Count]);

    public static Change Turn(OptionModel model, IEnumerable<WantOf> wants) => new(new long[model.Makers.Count], Bits(model, wants));

    static long[] Bits(OptionModel model, IEnumerable<WantOf> wants)
    {
        var bits = new long[model.Makers.Count];
        foreach (var want in wants)
            bits[want.Maker] |= model.Makers[want.Maker].Weight(want.Want);
        return bits;
    }
}
