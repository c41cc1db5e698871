using System.Text;
using Casus.Clean.Furniture;
using Casus.Clean.Lines;
using Casus.Clean.Metadata;

namespace Casus.Clean.Markup;

/// <summary>
/// What the scorer sees of each block of a page: its own shape and words, the places and names it stands in, the containers
/// above it, the blocks around it, and how it lies to the part of the page with most prose.
/// </summary>
sealed class Features
{
    const int Window = 4;

    // Room for a row, and the features of Around: nine of each step, four of the window.
    const int Width = 160;
    const int Neighbours = 9 * 4 + 4;

    static readonly int[] Steps = [-2, -1, 1, 2];

    static readonly Place[] Places =
    [
        Place.List, Place.Quote, Place.Table, Place.Figure, Place.Caption, Place.Aside, Place.Navigation, Place.Footer, Place.Header, Place.Form,
        Place.Article, Place.Main, Place.ArticleBody, Place.Hidden, Place.Paragraph, Place.Code, Place.Button, Place.Time,
    ];

    readonly IReadOnlyList<TextBlock> _blocks;
    readonly Container? _top;
    readonly RemovalKind?[] _kinds;
    readonly Template[] _templates;
    readonly Dictionary<string, int> _repeats = [];
    readonly IReadOnlyList<string> _title;
    readonly string _body;
    readonly double _prose, _characters;
    readonly int _first, _last, _heading;

    public Features(IReadOnlyList<TextBlock> blocks, Facts facts, string? linkedBody)
    {
        _blocks = blocks;
        _top = Top(blocks);
        var language = Languages.Detect(string.Join(' ', blocks.Where(b => b.Line.IsProse).Take(20).Select(b => b.Text)));
        _kinds = [.. blocks.Select(b => LineRules.Kind(b.Line, language))];
        _title = facts.Title is null ? [] : Folded.Words(facts.Title);
        _body = linkedBody is null ? "" : Letters(linkedBody);
        _templates = Template.Of(blocks);
        foreach (var (block, template) in blocks.Zip(_templates))
        {
            var words = block.Line.IsProse && block.LinkDensity < 0.5 ? block.Line.Words.Count : 0;
            _prose += words;
            _characters += block.Text.Length;
            template.Words += words;
            _repeats[block.Text] = _repeats.GetValueOrDefault(block.Text) + 1;
        }
        var strong = Enumerable.Range(0, blocks.Count).Where(i => IsStrong(i)).ToList();
        (_first, _last) = strong.Count == 0 ? (-1, -1) : (strong[0], strong[^1]);
        _heading = blocks.ToList().FindIndex(b => b.Heading == 1);
    }

    /// <summary>One row of features for each block.</summary>
    public float[][] Rows()
    {
        var rows = new float[_blocks.Count][];
        var row = new List<float>(Width);
        var characters = 0.0;
        for (var i = 0; i < rows.Length; i++)
        {
            row.Clear();
            Shape(i, row);
            Surroundings(i, row);
            Position(i, characters, row);
            rows[i] = new float[row.Count + Neighbours];
            row.CopyTo(rows[i]);
            characters += _blocks[i].Text.Length;
        }
        for (var i = 0; i < rows.Length; i++)
        {
            var own = rows[i].Length - Neighbours;
            row.Clear();
            Around(rows, i, row);
            row.CopyTo(rows[i], own);
        }
        return rows;
    }

    void Shape(int i, List<float> row)
    {
        var block = _blocks[i];
        var words = block.Line.Words;
        var text = block.Text;
        row.Add(MathF.Log(1 + words.Count));
        row.Add((float)block.LinkDensity);
        row.Add(Bit(block.Line.IsFinished));
        row.Add(Bit(block.Line.IsProse));
        row.Add(block.Heading);
        var (digits, capitals, commas) = Counts(text);
        row.Add(Share(digits, text.Length));
        row.Add(Share(capitals, text.Length));
        row.Add(Share(commas, words.Count));
        row.Add(Share(text.Length, words.Count));
        row.Add((float)(_kinds[i] is { } kind ? (int)kind + 1 : 0));
        row.Add(Bit(text.EndsWith(':')));
        row.Add(Bit(text.Contains('|') || text.Contains('©')));
        row.Add(Bit(words.Count <= 20 && Dates.Find(text, monthFirst: true) is not null));
        row.Add(MathF.Min(5, _repeats[text]));
        row.Add(Bit(_title.Count > 0 && words.Count <= 40 && words.Count == _title.Count && words.SequenceEqual(_title)));
        row.Add(_body.Length == 0 ? -1 : Bit(_body.Contains(Key(text), StringComparison.Ordinal)));
    }

    static (int Digits, int Capitals, int Commas) Counts(string text)
    {
        var (digits, capitals, commas) = (0, 0, 0);
        foreach (var c in text)
        {
            digits += char.IsDigit(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
            commas += c is ',' or '，' or '、' or ';' ? 1 : 0;
        }
        return (digits, capitals, commas);
    }

    void Surroundings(int i, List<float> row)
    {
        var block = _blocks[i];
        foreach (var place in Places)
            row.Add(Bit(block.Place.HasFlag(place)));
        for (var group = 0; group < Hint.Groups.Count; group++)
        {
            row.Add((block.Hints >> group) & 1);
            row.Add((block.HintsAround >> group) & 1);
        }
        var container = block.Container;
        for (var level = 0; level < 3; level++)
        {
            row.Add((float)container.LinkDensity);
            row.Add(Share((float)container.ProseWords, (float)_prose));
            row.Add(MathF.Log(1 + container.Blocks));
            container = container.Parent ?? container;
        }
        row.Add(block.Container.Depth);
        row.Add(Share((float)_templates[i].Words, (float)_prose));
    }

    void Position(int i, double before, List<float> row)
    {
        var block = _blocks[i];
        row.Add(Share(i, _blocks.Count));
        row.Add(Share((float)before, (float)_characters));
        row.Add(MathF.Log(1 + _blocks.Count));
        row.Add(MathF.Log(1 + (float)_prose));
        row.Add(Bit(_top is not null && block.Container.IsWithin(_top)));
        row.Add(_top is null ? 0 : block.Container.Depth - _top.Depth);
        row.Add(_top is null ? 0 : _top.Depth - Common(block.Container, _top));
        row.Add(_first < 0 ? 0 : Math.Clamp(i - _first, -20, 20));
        row.Add(_last < 0 ? 0 : Math.Clamp(i - _last, -20, 20));
        row.Add(_heading < 0 ? -30 : Math.Clamp(i - _heading, -20, 20));
    }

    // The blocks before and after: what they are, and whether the same template made them.
    void Around(float[][] own, int i, List<float> row)
    {
        foreach (var step in Steps)
        {
            var other = i + step;
            var inside = other >= 0 && other < own.Length;
            for (var feature = 0; feature < 5; feature++)
                row.Add(inside ? own[other][feature] : -1);
            row.Add(inside ? own[other][9] : -1);
            row.Add(inside ? own[other][15] : -1);
            row.Add(Bit(inside && _templates[other] == _templates[i]));
            row.Add(Bit(inside && _blocks[other].Container == _blocks[i].Container));
        }
        var (from, to) = (Math.Max(0, i - Window), Math.Min(own.Length - 1, i + Window));
        float prose = 0, links = 0, before = 0, after = 0;
        for (var other = from; other <= to; other++)
        {
            var words = _blocks[other].Line.IsProse ? _blocks[other].Line.Words.Count : 0;
            prose += words;
            links += (float)_blocks[other].LinkDensity;
            before += other < i ? words : 0;
            after += other > i ? words : 0;
        }
        row.Add(MathF.Log(1 + prose));
        row.Add(links / (to - from + 1));
        row.Add(MathF.Log(1 + before));
        row.Add(MathF.Log(1 + after));
    }

    bool IsStrong(int i) =>
        _blocks[i].Line.IsProse && _blocks[i].LinkDensity < 0.3 && _blocks[i].Line.Words.Count >= 15 && _kinds[i] is null
        && (_top is null || _blocks[i].Container.IsWithin(_top));

    /// <summary>The deepest container that holds most of the prose; the first of them on the page.</summary>
    static Container? Top(IReadOnlyList<TextBlock> blocks)
    {
        var seen = new HashSet<Container>();
        var containers = new List<Container>();
        foreach (var block in blocks)
            for (var at = block.Container; at is not null && seen.Add(at); at = at.Parent)
                containers.Add(at);
        var all = containers.Count == 0 ? 0 : containers.Max(c => c.ProseWords);
        return containers.Where(c => c.ProseWords > 0 && c.ProseWords >= 0.55 * all).MaxBy(c => c.Depth);
    }

    static int Common(Container a, Container b)
    {
        while (a != b)
            if (a.Depth >= b.Depth && a.Parent is not null)
                a = a.Parent;
            else if (b.Parent is not null)
                b = b.Parent;
            else
                break;
        return a.Depth;
    }

    static string Letters(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetter(c))
                letters.Append(c);
        return letters.ToString();
    }

    // Enough letters to know a block again within the body that the page gives as linked data.
    static string Key(string text) => Letters(text.AsSpan(0, Math.Min(text.Length, 90)));

    static float Share(float part, float whole) => whole <= 0 ? 0 : part / whole;

    static float Bit(bool yes) => yes ? 1 : 0;
}
