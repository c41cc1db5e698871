namespace Casus.Clean.Markup;

/// <summary>Blocks of a page whose element, and the one around it, have the same names: the same template made them.</summary>
sealed class Template
{
    /// <summary>The words of prose in them.</summary>
    public double Words { get; set; }

    /// <summary>The template of each block.</summary>
    public static Template[] Of(IReadOnlyList<TextBlock> blocks)
    {
        var known = new Dictionary<(string, string), Template>();
        var byContainer = new Dictionary<Container, Template>();
        var templates = new Template[blocks.Count];
        for (var i = 0; i < templates.Length; i++)
        {
            var container = blocks[i].Container;
            if (!byContainer.TryGetValue(container, out var template))
                byContainer[container] = template = Known(known, (container.Signature, container.Parent?.Signature ?? ""));
            templates[i] = template;
        }
        return templates;
    }

    static Template Known(Dictionary<(string, string), Template> known, (string, string) signature)
    {
        if (!known.TryGetValue(signature, out var template))
            known[signature] = template = new();
        return template;
    }
}
