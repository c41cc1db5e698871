using System.Collections.Concurrent;
using Casus.Language.Forms;
using Casus.Language.Models;

namespace Casus.Language.Lexemes;

/// <summary>Lemma and features of a form with a tag: from the treebanks where they have it, else by rule. Keeps what it gave.</summary>
sealed class LexemeTable
{
    public const string File = "lexemes.tsv";

    /// <summary>The form column of a row that gives the features of all other words of a tag.</summary>
    public const string AnyForm = "*";

    const int Capacity = 1 << 16;
    readonly Dictionary<(string Form, string Tag), (string Lemma, string Features)> _rows = [];
    readonly ConcurrentDictionary<(ulong Form, int Tag), Lexeme> _given = new();

    public LexemeTable(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
            _rows[(row[0], row[1])] = (row[2], row[3]);
    }

    public static LexemeTable Load() => new(WordList.Rows(File));

    /// <summary>The lexeme of a spelling with the tag of a number.</summary>
    public Lexeme Find(ReadOnlySpan<char> form, int number, TagPair tag)
    {
        var key = (TextHash.Of(form), number);
        if (_given.TryGetValue(key, out var known) && form.SequenceEqual(known.Form))
            return known;
        var lexeme = Make(form.ToString(), tag);
        if (_given.Count < Capacity)
            _given[key] = lexeme;
        return lexeme;
    }

    Lexeme Make(string form, TagPair tag)
    {
        var lower = form.ToLowerInvariant().Replace('’', '\'');
        if (_rows.TryGetValue((lower, tag.Text), out var row))
            return new(form, row.Lemma.Length > 0 ? row.Lemma : Inflection.Lemma(form, tag.Tag, tag.Penn), row.Features);
        var features = _rows.GetValueOrDefault((AnyForm, tag.Text)).Features;
        return new(form, Inflection.Lemma(form, tag.Tag, tag.Penn), features ?? "_");
    }
}
