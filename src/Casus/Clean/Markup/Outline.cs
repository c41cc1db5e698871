using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using Casus.Clean.Lines;

namespace Casus.Clean.Markup;

/// <summary>Walks the tree of a page once, without recursion, and writes down its runs of text with the places they stand in.</summary>
sealed class Outline
{
    const char Break = '\v';

    static readonly FrozenSet<string> BlockLevel =
        new[]
        {
            "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
            "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre",
            "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption",
        }.ToFrozenSet();

    static readonly FrozenSet<string> Skipped =
        new[] { "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "option", "textarea", "canvas", "head", "title", "audio", "video" }.ToFrozenSet();

    static readonly FrozenDictionary<string, Place> Places = new Dictionary<string, Place>
    {
        ["a"] = Place.Link,
        ["li"] = Place.List,
        ["dd"] = Place.List,
        ["dt"] = Place.List,
        ["blockquote"] = Place.Quote,
        ["table"] = Place.Table,
        ["figure"] = Place.Figure,
        ["figcaption"] = Place.Caption,
        ["caption"] = Place.Caption,
        ["aside"] = Place.Aside,
        ["nav"] = Place.Navigation,
        ["footer"] = Place.Footer,
        ["header"] = Place.Header,
        ["form"] = Place.Form,
        ["article"] = Place.Article,
        ["main"] = Place.Main,
        ["p"] = Place.Paragraph,
        ["pre"] = Place.Code,
        ["code"] = Place.Code,
        ["button"] = Place.Button,
        ["label"] = Place.Form,
        ["em"] = Place.Emphasis,
        ["i"] = Place.Emphasis,
        ["strong"] = Place.Emphasis,
        ["b"] = Place.Emphasis,
        ["time"] = Place.Time,
    }.ToFrozenDictionary();

    readonly StringBuilder _text = new();
    readonly Stack<Frame> _frames = new();
    readonly List<TextBlock> _blocks = [];
    int _linkCharacters;
    Place _textPlace;
    bool _isInked;

    Outline() => _frames.Push(new(new(null, ""), Place.None, 0, 0, 0));

    readonly record struct Frame(Container Container, Place Place, int Heading, int Hints, int HintsAround);

    /// <summary>The runs of text below a node, in reading order.</summary>
    public static IReadOnlyList<TextBlock> Of(INode root)
    {
        var outline = new Outline();
        outline.Walk(root);
        outline.Flush();
        return outline._blocks;
    }

    // By number among the children: to ask a node for its next sibling takes time linear in the siblings.
    void Walk(INode root)
    {
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var top))
        {
            if (top.Next < top.Node.ChildNodes.Length)
            {
                open.Push((top.Node, top.Next + 1));
                Enter(top.Node.ChildNodes[top.Next], open);
            }
            else if (top.Node != root)
                Close((IElement)top.Node);
        }
    }

    void Enter(INode node, Stack<(INode Node, int Next)> open)
    {
        if (node is IText text)
            Append(text.Data);
        else if (node is IElement element && !Skipped.Contains(element.LocalName))
        {
            Open(element);
            open.Push((element, 0));
        }
    }

    void Open(IElement element)
    {
        var name = element.LocalName;
        if (name == "br")
            _text.Append(Break);
        var block = BlockLevel.Contains(name);
        if (block)
            Flush();
        var above = _frames.Peek();
        var names = element.ClassName;
        var hints = Hint.Of(names) | Hint.Of(element.Id);
        _frames.Push(new(
            block ? new(above.Container, $"{name}.{names}") : above.Container,
            above.Place | Places.GetValueOrDefault(name) | Marked(element),
            name.Length == 2 && name[0] == 'h' && char.IsAsciiDigit(name[1]) ? name[1] - '0' : above.Heading,
            block ? hints : above.Hints | hints,
            above.HintsAround | hints));
    }

    static Place Marked(IElement element)
    {
        var place = Place.None;
        if (element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase))
            place |= Place.ArticleBody;
        if (element.GetAttribute("role") is { } role)
            place |= role switch { "main" => Place.Main, "navigation" => Place.Navigation, "article" => Place.Article, "complementary" => Place.Aside, "contentinfo" => Place.Footer, _ => Place.None };
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
            || (element.GetAttribute("style") is { } style && style.Contains("display", StringComparison.OrdinalIgnoreCase) && style.Contains("none", StringComparison.OrdinalIgnoreCase)))
            place |= Place.Hidden;
        return place;
    }

    void Close(IElement element)
    {
        if (BlockLevel.Contains(element.LocalName))
            Flush();
        _frames.Pop();
    }

    void Append(string text)
    {
        _text.Append(text);
        if (string.IsNullOrWhiteSpace(text))
            return;
        var place = _frames.Peek().Place;
        _isInked = true;
        _textPlace |= place;
        if (place.HasFlag(Place.Link))
            _linkCharacters += text.AsSpan().Trim().Length;
    }

    void Flush()
    {
        if (_isInked)
        {
            var frame = _frames.Peek();
            var text = Whitespace.Normalize(_text.ToString());
            var density = Math.Min(1, (double)_linkCharacters / Math.Max(1, text.AsSpan().Trim().Length));
            foreach (var part in Parts(text))
                Add(part, frame, density);
        }
        _text.Clear();
        _linkCharacters = 0;
        _textPlace = Place.None;
        _isInked = false;
    }

    // Two line breaks in a row end a paragraph, as pages without <p> write them; a single one is only space.
    static List<string> Parts(string text)
    {
        if (!text.Contains(Break))
            return [Whitespace.Collapse(text)];
        var parts = new List<string>();
        var part = new StringBuilder();
        foreach (var row in text.Split(Break).Select(Whitespace.Collapse))
        {
            if (row.Length == 0 && part.Length > 0)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else if (row.Length > 0)
                part.Append(part.Length > 0 ? " " : "").Append(row);
        }
        parts.Add(part.ToString());
        return parts;
    }

    void Add(string text, Frame frame, double density)
    {
        if (text.Length == 0)
            return;
        var block = new TextBlock(text, frame.Container, frame.Place | (_textPlace & (Place.Time | Place.Button)))
        {
            Heading = frame.Heading,
            LinkDensity = density,
            Hints = frame.Hints,
            HintsAround = frame.HintsAround,
        };
        _blocks.Add(block);
        for (var container = frame.Container; container is not null; container = container.Parent)
        {
            container.Characters += text.Length;
            container.LinkCharacters += (int)(density * text.Length);
            container.ProseWords += block.Line.IsProse && density < 0.5 ? block.Line.Words.Count : 0;
            container.Blocks++;
        }
    }
}
