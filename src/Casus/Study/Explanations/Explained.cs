using Casus.Read;

namespace Casus.Study.Explanations;

/// <summary>One explanation of a silence, in the words of its fullest account, with all accounts of it and their origins.</summary>
/// <param name="For">The origins that offer it.</param>
/// <param name="Against">The origins in which somebody rejects it.</param>
public sealed record Explained(Explanation Best, IReadOnlyList<Explanation> Accounts, IReadOnlyList<string> For, IReadOnlyList<string> Against)
{
    /// <summary>Whether nobody states it as a fact.</summary>
    public bool Hedged => Accounts.All(a => a.Modality != Modality.Asserted);
}
