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
    static readonly Place[] Places =
    [
        Place.List, Place.Quote, Place.Table, Place.Figure, Place.Caption, Place.Aside, Place.Navigation, Place.Footer, Place.Header, Place.Form,
        Place.Article, Place.Main, Place.ArticleBody, Place.Hidden, Place.Paragraph, Place.Code, Place.Button, Place.Time,
    ];

    readonly IReadOnlyList<TextBlock> _blocks;
    readonly Container? _top;
    readonly RemovalKind?[] _kinds;
    readonly Dictionary<(string, string), double> _signatures = [];
    readonly Dictionary<string, int> _repeats = [];
    readonly string _titleKey;
    readonly string _body;
    readonly double _prose, _characters;
    readonly int _first, _last, _heading;

    public Features(IReadOnlyList<TextBlock> blocks, Facts facts, string? linkedBody)
    {
        _blocks = blocks;
        _top = Top(blocks);
        var language = Languages.Detect(string.Join(' ', blocks.Where(b => b.Line.IsProse).Take(20).Select(b => b.Text)));
        _kinds = [.. blocks.Select(b => LineRules.Kind(b.Line, language))];
        _titleKey = facts.Title is null ? "" : Folded.Key(facts.Title);
        _body = linkedBody is null ? "" : Letters(linkedBody);
        foreach (var block in blocks)
        {
            var words = block.Line.IsProse && block.LinkDensity < 0.5 ? block.Line.Words.Count : 0;
            _prose += words;
            _characters += block.Text.Length;
            _signatures[Signature(block)] = _signatures.GetValueOrDefault(Signature(block)) + words;
            _repeats[block.Text] = _repeats.GetValueOrDefault(block.Text) + 1;
        }
        var strong = Enumerable.Range(0, blocks.Count).Where(i => IsStrong(i)).ToList();
        (_first, _last) = strong.Count == 0 ? (-1, -1) : (strong[0], strong[^1]);
        _heading = blocks.ToList().FindIndex(b => b.Heading == 1);
    }

    /// <summary>One row of features for each block.</summary>
    public float[][] Rows()
    {
        var own = new float[_blocks.Count][];
        var characters = 0.0;
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = [.. Shape(i), .. Surroundings(i), .. Position(i, characters)];
            characters += _blocks[i].Text.Length;
        }
        return [.. own.Select((row, i) => (float[])[.. row, .. Around(own, i)])];
    }

    IEnumerable<float> Shape(int i)
    {
        var block = _blocks[i];
        var words = block.Line.Words;
        var text = block.Text;
        yield return MathF.Log(1 + words.Count);
        yield return (float)block.LinkDensity;
        yield return Bit(block.Line.IsFinished);
        yield return Bit(block.Line.IsProse);
        yield return block.Heading;
        yield return Share(text.Count(char.IsDigit), text.Length);
        yield return Share(text.Count(char.IsUpper), text.Length);
        yield return Share(text.Count(c => c is ',' or '，' or '、' or ';'), words.Count);
        yield return Share(text.Length, words.Count);
        yield return (float)(_kinds[i] is { } kind ? (int)kind + 1 : 0);
        yield return Bit(text.EndsWith(':'));
        yield return Bit(text.Contains('|') || text.Contains('©'));
        yield return Bit(words.Count <= 20 && Dates.Find(text, monthFirst: true) is not null);
        yield return MathF.Min(5, _repeats[text]);
        yield return Bit(_titleKey != "" && words.Count <= 40 && Folded.Key(text) == _titleKey);
        yield return _body.Length == 0 ? -1 : Bit(_body.Contains(Key(text), StringComparison.Ordinal));
    }

    IEnumerable<float> Surroundings(int i)
    {
        var block = _blocks[i];
        foreach (var place in Places)
            yield return Bit(block.Place.HasFlag(place));
        for (var group = 0; group < Hint.Groups.Count; group++)
        {
            yield return (block.Hints >> group) & 1;
            yield return (block.HintsAround >> group) & 1;
        }
        var container = block.Container;
        for (var level = 0; level < 3; level++)
        {
            yield return (float)container.LinkDensity;
            yield return Share((float)container.ProseWords, (float)_prose);
            yield return MathF.Log(1 + container.Blocks);
            container = container.Parent ?? container;
        }
        yield return block.Container.Depth;
        yield return Share((float)_signatures[Signature(block)], (float)_prose);
    }

    IEnumerable<float> Position(int i, double before)
    {
        var block = _blocks[i];
        yield return Share(i, _blocks.Count);
        yield return Share((float)before, (float)_characters);
        yield return MathF.Log(1 + _blocks.Count);
        yield return MathF.Log(1 + (float)_prose);
        yield return Bit(_top is not null && block.Container.IsWithin(_top));
        yield return _top is null ? 0 : block.Container.Depth - _top.Depth;
        yield return _top is null ? 0 : _top.Depth - Common(block.Container, _top);
        yield return _first < 0 ? 0 : Math.Clamp(i - _first, -20, 20);
        yield return _last < 0 ? 0 : Math.Clamp(i - _last, -20, 20);
        yield return _heading < 0 ? -30 : Math.Clamp(i - _heading, -20, 20);
    }

    // The blocks before and after: what they are, and whether the same template made them.
    IEnumerable<float> Around(float[][] own, int i)
    {
        foreach (var step in new[] { -2, -1, 1, 2 })
        {
            var other = i + step;
            var inside = other >= 0 && other < own.Length;
            for (var feature = 0; feature < 5; feature++)
                yield return inside ? own[other][feature] : -1;
            yield return inside ? own[other][9] : -1;
            yield return inside ? own[other][15] : -1;
            yield return Bit(inside && Signature(_blocks[other]) == Signature(_blocks[i]));
            yield return Bit(inside && _blocks[other].Container == _blocks[i].Container);
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
        yield return MathF.Log(1 + prose);
        yield return links / (to - from + 1);
        yield return MathF.Log(1 + before);
        yield return MathF.Log(1 + after);
    }

    bool IsStrong(int i) =>
        _blocks[i].Line.IsProse && _blocks[i].LinkDensity < 0.3 && _blocks[i].Line.Words.Count >= 15 && _kinds[i] is null
        && (_top is null || _blocks[i].Container.IsWithin(_top));

    /// <summary>The deepest container that holds most of the prose.</summary>
    static Container? Top(IReadOnlyList<TextBlock> blocks)
    {
        var containers = blocks.SelectMany(b => Chain(b.Container)).Distinct().ToList();
        var all = containers.Count == 0 ? 0 : containers.Max(c => c.ProseWords);
        return containers.Where(c => c.ProseWords > 0 && c.ProseWords >= 0.55 * all).MaxBy(c => c.Depth);
    }

    static IEnumerable<Container> Chain(Container container)
    {
        for (var at = container; at is not null; at = at.Parent)
            yield return at;
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

    static (string, string) Signature(TextBlock block) => (block.Container.Signature, block.Container.Parent?.Signature ?? "");

    static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    // Enough letters to know a block again within the body that the page gives as linked data.
    static string Key(string text) => Letters(text.Length > 90 ? text[..90] : text);

    static float Share(float part, float whole) => whole <= 0 ? 0 : part / whole;

    static float Bit(bool yes) => yes ? 1 : 0;
}
