namespace Casus.Analysis.Conflict;

/// <summary>
/// Reads conditions such as <c>oppose AND NOT (press OR silent)</c>. NOT binds before AND, AND before OR and XOR, these before IF and IFF; equals group
/// from the left. Words may stand in either case.
/// </summary>
public sealed class FormulaReader
{
    const int Deepest = 200;

    readonly List<(string Word, int At)> _words;
    readonly IReadOnlyDictionary<string, int> _options;
    int _next;
    int _depth;

    FormulaReader(string text, IReadOnlyDictionary<string, int> options) => (_words, _options) = (Split(text), options);

    /// <summary>The condition, or null with what is wrong and at which character.</summary>
    public static Formula? Read(string text, IReadOnlyDictionary<string, int> options, out string? error)
    {
        try
        {
            var reader = new FormulaReader(text, options);
            var formula = reader.Choice();
            error = reader._next < reader._words.Count ? reader.Wrong("AND, OR, XOR, IF, IFF or the end") : null;
            return error is null ? formula : null;
        }
        catch (FormatException exception)
        {
            error = exception.Message;
            return null;
        }
    }

    Formula Choice() => Chain(Sum, (Joint.If, "IF"), (Joint.Iff, "IFF"));

    Formula Sum() => Chain(Product, (Joint.Or, "OR"), (Joint.Xor, "XOR"));

    Formula Product() => Chain(Term, (Joint.And, "AND"));

    Formula Chain(Func<Formula> part, params (Joint Joint, string Word)[] joints)
    {
        var left = part();
        while (joints.FirstOrDefault(j => Is(j.Word)) is { Word: not null } joint)
        {
            // A chain of any length is a tree as deep as it is long; reading and asking it must not exhaust the stack.
            if (++_depth > Deepest)
                throw new FormatException("the condition is too long");
            _next++;
            left = new Formula.Joined(joint.Joint, left, part());
        }
        return left;
    }

    Formula Term()
    {
        if (++_depth > Deepest)
            throw new FormatException("the condition is too long");
        if (Is("NOT"))
        {
            _next++;
            return new Formula.Not(Term());
        }
        if (Is("("))
        {
            _next++;
            var inner = Choice();
            if (!Is(")"))
                throw new FormatException(Wrong("')'"));
            _next++;
            return inner;
        }
        if (_next == _words.Count || IsReserved(_words[_next].Word))
            throw new FormatException(Wrong("an option, NOT or '('"));
        return _options.TryGetValue(_words[_next].Word, out var option)
            ? (_next++, new Formula.Taken(option)).Item2
            : throw new FormatException($"'{_words[_next].Word}' is no option (character {_words[_next].At + 1}); there are {string.Join(", ", _options.Keys.Take(20))}");
    }

    bool Is(string word) => _next < _words.Count && string.Equals(_words[_next].Word, word, StringComparison.OrdinalIgnoreCase);

    static bool IsReserved(string word) => word is "(" or ")" || word.ToUpperInvariant() is "NOT" or "AND" or "OR" or "XOR" or "IF" or "IFF";

    string Wrong(string expected) => _next == _words.Count
        ? $"the condition ends where {expected} should follow"
        : $"'{_words[_next].Word}' stands where {expected} should follow (character {_words[_next].At + 1})";

    static List<(string, int)> Split(string text)
    {
        var words = new List<(string, int)>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (char.IsWhiteSpace(text[at]))
            {
                at = end;
                continue;
            }
            while (text[at] is not ('(' or ')') && end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')'))
                end++;
            words.Add((text[at..end], at));
            at = end;
        }
        return words;
    }
}
