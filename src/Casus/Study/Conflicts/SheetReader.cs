using YamlDotNet.RepresentationModel;

namespace Casus.Study.Conflicts;

/// <summary>Turns YAML into a sheet and keeps the line of every part, so that later faults can name it.</summary>
sealed class SheetReader
{
    const int LongestId = 60;

    readonly Dictionary<object, int> _lines = new(ReferenceEqualityComparer.Instance);

    public List<Fault> Faults { get; } = [];

    public int LineOf(object part) => _lines.GetValueOrDefault(part, 1);

    public Sheet Read(YamlNode root)
    {
        var fields = new YamlFields(root, "a conflict", ["conflict", "status-quo", "threat", "makers", "alternatives", "exactly-one", "infeasible", "irreversible", "horizon", "coalitions"], Faults);
        var sheet = new Sheet(fields.Text("conflict", "the title of the conflict"))
        {
            Makers = [.. fields.Items("makers").Select(Maker)],
            StatusQuo = Kept(fields.Texts("status-quo"), fields.LineFor("status-quo")),
            Threat = fields.Has("threat") ? Kept(fields.Texts("threat"), fields.LineFor("threat")) : null,
            Alternatives = [.. Groups(fields, "alternatives").Select(n => Alternatives(n, false)), .. Groups(fields, "exactly-one").Select(n => Alternatives(n, true))],
            Infeasible = [.. fields.Items("infeasible").Select(Pattern)],
            Irreversible = [.. fields.Items("irreversible").Select(OneWay)],
            Horizon = fields.Number("horizon", 1, Foresight.Longest),
            Coalitions = [.. Groups(fields, "coalitions").Select(n => Kept(YamlFields.TextsOf(n, "coalitions", Faults), YamlFields.LineOf(n)))],
        };
        if (sheet.Makers.Count == 0)
            Faults.Add(new Fault(fields.Line, "there is no decision maker: list them under 'makers'"));
        if (!fields.Has("status-quo"))
            Faults.Add(new Fault(fields.Line, "the status quo is missing: write 'status-quo: [ids of the options taken]', [] for none"));
        return sheet;
    }

    SheetMaker Maker(YamlNode node)
    {
        var fields = new YamlFields(node, "a maker", ["name", "actor", "options", "wants", "position"], Faults);
        var maker = new SheetMaker(fields.Text("name", "the name of a maker"), [.. fields.Items("options").Select(Option)], Ordered(fields))
        {
            Actor = fields.Optional("actor"),
            Position = fields.Has("position") ? Kept(fields.Texts("position"), fields.LineFor("position")) : null,
        };
        if (maker.Options.Count == 0)
            Faults.Add(new Fault(fields.Line, $"{maker.Name} has no option"));
        if (maker.Wants.Count == 0)
            Faults.Add(new Fault(fields.Line, $"the preferences of {maker.Name} are missing: list at least one under 'wants'"));
        return Kept(maker, fields.Line);
    }

    SheetOption Option(YamlNode node)
    {
        var fields = new YamlFields(node, "an option", ["id", "words", "source"], Faults);
        var id = fields.Text("id", "the id of an option");
        if (id.Length > LongestId || id.Any(c => char.IsWhiteSpace(c) || c is '(' or ')') || Reserved(id))
            Faults.Add(new Fault(fields.LineFor("id"), $"'{id}' is no id: at most {LongestId} letters without blank or bracket, and not NOT, AND, OR, XOR, IF or IFF"));
        return Kept(new SheetOption(id, fields.Optional("words") ?? id, fields.Has("source") ? Grounds(fields) : null), fields.Line);
    }

    /// <summary>The wants in the order of the list, moved only as far as 'over' asks for.</summary>
    IReadOnlyList<SheetWant> Ordered(YamlFields maker)
    {
        var order = new WantOrder(Faults);
        foreach (var node in maker.Items("wants"))
        {
            var fields = new YamlFields(node, "a want", ["that", "words", "source", "contested", "strong", "unknown", "id", "over"], Faults);
            var want = new SheetWant(fields.Text("that", "the condition that is wanted"), Grounds(fields))
            {
                Words = fields.Optional("words"),
                Contested = fields.Flag("contested"),
                Strong = fields.Flag("strong"),
                Unknown = fields.Flag("unknown"),
            };
            order.Add(Kept(want, fields.Line), fields);
        }
        return order.Sorted();
    }

    Grounds Grounds(YamlFields owner)
    {
        if (!owner.Has("source"))
        {
            Faults.Add(new Fault(owner.Line, "the source is missing: write 'source: {article: …, quote: …}', or 'source: {assumed: why}'"));
            return new Grounds.Assumed("");
        }
        var fields = new YamlFields(owner.Node("source"), "a source", ["article", "quote", "assumed"], Faults);
        return Kept<Grounds>(
            fields.Has("assumed") ? new Grounds.Assumed(fields.Text("assumed", "the reason of the assumption"))
            : new Grounds.Quoted(fields.Text("article", "the article of the source"), fields.Text("quote", "the quotation")),
            fields.Line);
    }

    /// <summary>Groups of names: one group, or a list of groups.</summary>
    static IEnumerable<YamlNode> Groups(YamlFields fields, string name) =>
        fields.Items(name) is not [YamlScalarNode, ..] and var groups ? groups : [fields.Node(name)];

    SheetAlternatives Alternatives(YamlNode node, bool exactly)
    {
        if (node is YamlSequenceNode)
            return Kept(new SheetAlternatives(YamlFields.TextsOf(node, "alternatives", Faults)) { Exactly = exactly }, YamlFields.LineOf(node));
        var fields = new YamlFields(node, "a group of alternatives", ["of", "because"], Faults);
        return Kept(new SheetAlternatives(fields.Texts("of"), fields.Optional("because")) { Exactly = exactly }, fields.Line);
    }

    SheetPattern Pattern(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } text })
            return Kept(new SheetPattern(text.Trim()), YamlFields.LineOf(node));
        var fields = new YamlFields(node, "an infeasible pattern", ["that", "because"], Faults);
        return Kept(new SheetPattern(fields.Text("that", "the condition that cannot hold"), fields.Optional("because")), fields.Line);
    }

    SheetOneWay OneWay(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } text })
            return Kept(new SheetOneWay(text.Trim()), YamlFields.LineOf(node));
        var fields = new YamlFields(node, "an irreversible option", ["option", "when"], Faults);
        return Kept(new SheetOneWay(fields.Text("option", "the option that cannot be taken back"), fields.Optional("when")), fields.Line);
    }

    static bool Reserved(string id) => id.ToUpperInvariant() is "NOT" or "AND" or "OR" or "XOR" or "IF" or "IFF";

    T Kept<T>(T part, int line)
        where T : class
    {
        _lines[part] = line;
        return part;
    }
}
