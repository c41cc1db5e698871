namespace Casus.Tell.Proof;

/// <summary>A sentence taken apart: the brief's own words with “” in place of each quotation, and the quotations.</summary>
sealed record Frame(string Own, IReadOnlyList<string> Quotations, bool Balanced)
{
    public static Frame Of(string sentence)
    {
        var own = new System.Text.StringBuilder();
        var quotations = new List<string>();
        var at = 0;
        while (sentence.IndexOf('“', at) is var open and >= 0)
        {
            var close = sentence.IndexOf('”', open);
            if (close < 0 || own.Length > 0 && sentence.AsSpan(at, open - at).Contains('”'))
                return new Frame(sentence, quotations, false);
            own.Append(sentence, at, open - at).Append("“”");
            quotations.Add(sentence[(open + 1)..close]);
            at = close + 1;
        }
        own.Append(sentence, at, sentence.Length - at);
        return new Frame(own.ToString(), quotations, !sentence.AsSpan(at).Contains('”'));
    }
}
