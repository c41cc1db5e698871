using Casus.Read;
using Casus.Relate;
using Casus.Situate;
using static Casus.Tests.Tell.River;
using Parallel = Casus.Relate.Parallel;
using Record = Casus.Situate.Record;

namespace Casus.Tests.Tell;

/// <summary>The model of <see cref="River"/>, put together by hand.</summary>
sealed class RiverModel
{
    static readonly (string Id, ActorKind Kind, string Name, MentionForm Form, string[] Forms)[] Cast =
    [
        ("state:ARD", ActorKind.State, "Ardovia", MentionForm.Name, ["Ardovia"]),
        ("state:BSK", ActorKind.State, "Besk", MentionForm.Name, ["Besk"]),
        ("state:COR", ActorKind.State, "Corland", MentionForm.Name, ["Corland"]),
        ("bloc:northern-league", ActorKind.Bloc, "Northern League", MentionForm.Name, ["Northern League", "League"]),
        ("person:mara-tolen", ActorKind.Person, "Mara Tolen", MentionForm.Name, ["Mara Tolen", "Tolen"]),
        ("institution:interior-ministry", ActorKind.Institution, "interior ministry of Ardovia", MentionForm.Name, ["interior ministry of Ardovia"]),
        ("unnamed:analysts", ActorKind.Unnamed, "analysts", MentionForm.Name, ["Analysts"]),
    ];

    readonly Relations _relations = new()
    {
        Stories =
        [
            new Story("s1", "Ardovia and Besk sign river treaty while Corland stays silent", ["a1", "a2", "a3", "a4"]),
            new Story("s2", "The price of grain on the Sarn", ["a5"]),
        ],
        Origins = [new Origin("o1", ["a1", "a2", "a3"]), new Origin("o2", ["a4"]), new Origin("o3", ["a5"])],
        Lineage =
        [
            new Derivation("a2", "a1", Copying.Rewrite, 0.9) { Passages = [new Parallel(Quote("a2", "Tolen, of the Delta Institute"), Quote("a1", "said Mara Tolen, a senior fellow at the Delta Institute"), 0.8)] },
            new Derivation("a3", "a1", Copying.Spin, 0.95) { Passages = [new Parallel(Quote("a3", "autographed a liquid-sharing treaty in Lim on Wednesday"), Quote("a1", "signed a water-sharing treaty in Lim on Wednesday"), 0.9)] },
        ],
        Conflicts =
        [
            new Conflict("c1", ConflictKind.Number, "border guards hurt",
            [
                new Account("Twelve", [Quote("a1", "Twelve border guards were hurt in a clash in February, the League said.")], ["o1"]),
                new Account("Fifteen", [Quote("a4", "Fifteen border guards were hurt in the clash in February")], ["o2"]),
            ]),
        ],
        Repairs =
        [
            new Repair(Quote("a3", "autographed a liquid-sharing treaty"), Quote("a1", "signed a water-sharing treaty"),
                new Parallel(Quote("a3", "autographed a liquid-sharing treaty"), Quote("a1", "signed a water-sharing treaty"), 0.9)),
        ],
    };

    public Situation Situation => new()
    {
        Records = [.. Articles().Select(a => new Record(Reading(a), [], a.Published?.Start ?? DateTimeOffset.UnixEpoch))],
        Relations = _relations,
        Actors = [.. Cast.Select(c => Actor(c.Id, c.Kind, c.Name, c.Form, c.Forms)).OrderByDescending(a => a.Origins.Count)],
        Utterances = Utterances(),
        Events = Events(),
        Ties = Ties(),
        Stances = Stances(),
        Silences = Silences(),
        Options = Options(),
        Motives = [new MotiveView("m1", "state:COR", new Motive(Quote("a1", "it may fear for its harvest"), "state:COR", MotiveKind.Fear, Quote("a1", "its harvest")) { Id = "m1", Modality = Modality.Possible, Holder = Holder.Of("unnamed:analysts") }, Backing(Statement("a1", "it may fear for its harvest")))],
        Causes = Causes(),
    };

    /// <summary>A statement of no particular kind, for support.</summary>
    public static Statement Statement(string article, string words) => new Utterance(Quote(article, words), UtteranceForm.Indirect, Quote(article, words)) { Id = "u9" };

    static Reading Reading(Casus.Clean.Article article) => new(article)
    {
        Garble = article.Id == "a3"
            ? [new Garble(Quote("a3", "autographed a liquid-sharing treaty"), GarbleKind.BrokenPhrase, "\"signed a treaty\" is the set phrase"), new Garble(Quote("a3", "taken a posture"), GarbleKind.Collocation, "a position is taken")]
            : [],
    };

    static ActorView Actor(string id, ActorKind kind, string name, MentionForm form, string[] forms)
    {
        var mentions = Articles()
            .SelectMany(a => forms.SelectMany(f => Occurrences(a, f)).OrderBy(m => m.Start).DistinctBy(m => m.Start))
            .Select(p => new Mention(p, id, p.Text == name ? form : MentionForm.ShortName))
            .ToList();
        var articles = mentions.Select(m => m.Passage.Article).Distinct().Order(StringComparer.Ordinal).ToList();
        return new ActorView(id, kind, name)
        {
            Aliases = [.. forms.Skip(1)],
            Mentions = mentions,
            Articles = articles,
            Origins = Origins(articles),
            Roles = id == "person:mara-tolen" ? [new Role(id, "senior fellow", Quote("a1", "a senior fellow at the Delta Institute"))] : [],
        };
    }

    static IEnumerable<Passage> Occurrences(Casus.Clean.Article article, string form)
    {
        for (var at = article.Text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = article.Text.IndexOf(form, at + 1, StringComparison.Ordinal))
            yield return article.Quote(at, at + form.Length);
    }

    static IReadOnlyList<string> Origins(IEnumerable<string> articles) =>
        [.. articles.Select(a => a switch { "a4" => "o2", "a5" => "o3", _ => "o1" }).Distinct().Order(StringComparer.Ordinal)];

    static Support Backing(params Statement[] statements) => new(statements, Origins(statements.Select(s => s.Passage.Article)));

    static IReadOnlyList<UtteranceView> Utterances()
    {
        Utterance Said(string article, string passage, string content, UtteranceForm form, string actor) =>
            new(Quote(article, passage), form, Quote(article, content)) { Id = "u1", Actor = actor };
        var every = Said("a1", "“Every option is a bad option for Corland,” said Mara Tolen, a senior fellow at the Delta Institute", "Every option is a bad option for Corland,", UtteranceForm.Direct, "person:mara-tolen")
            with
        { Role = Quote("a1", "a senior fellow at the Delta Institute") };
        var cannot = Said("a1", "She added that Corland cannot oppose the treaty without pushing Besk closer to Ardovia.", "Corland cannot oppose the treaty without pushing Besk closer to Ardovia", UtteranceForm.Indirect, "person:mara-tolen") with { Id = "u2" };
        var copy = Said("a3", "\"Every option is a bad option for Corland,\" said Mara Tolen.", "Every option is a bad option for Corland,", UtteranceForm.Direct, "person:mara-tolen");
        var ministry = Said("a4", "Fifteen border guards were hurt in the clash in February, the interior ministry of Ardovia said.", "Fifteen border guards were hurt in the clash in February", UtteranceForm.Indirect, "institution:interior-ministry");
        return
        [
            new UtteranceView("u1", every.Actor, every, Backing(every, copy)),
            new UtteranceView("u2", cannot.Actor, cannot, Backing(cannot)),
            new UtteranceView("u3", ministry.Actor, ministry, Backing(ministry)),
        ];
    }

    static IReadOnlyList<EventView> Events()
    {
        Event Act(string article, string words, string type, string trigger, string[] sources, string[] targets, Modality modality = Modality.Happened) =>
            new(Quote(article, words), type, Quote(article, trigger)) { Id = "e1", Sources = sources, Targets = targets, Modality = modality };
        var signed = Act("a1", "LIM, March 6 (Harbour Wire) - Ardovia and Besk signed a water-sharing treaty in Lim on Wednesday.", "AGREE", "signed", ["state:ARD"], ["state:BSK"]) with { When = Period.Day(2031, 3, 5) };
        var sealedToo = Act("a2", "Ardovia and Besk have sealed a pact on sharing the water of the Sarn.", "AGREE", "sealed", ["state:ARD"], ["state:BSK"]);
        var spun = Act("a3", "Ardovia and Besk autographed a liquid-sharing treaty in Lim on Wednesday.", "AGREE", "autographed", ["state:ARD"], ["state:BSK"]);
        var again = Act("a4", "Besk and Ardovia signed the Sarn treaty on 5 March.", "AGREE", "signed", ["state:BSK"], ["state:ARD"]);
        var talks = Act("a4", "Talks between Corland and Besk are planned for April.", "CONSULT", "Talks", ["state:COR"], ["state:BSK"], Modality.Planned) with { When = Period.Month(2031, 4) };
        var condemned = Act("a1", "The Northern League condemned the treaty as a breach of the Lim Convention", "ACCUSE", "condemned", ["bloc:northern-league"], []);
        var attack = Act("a4", "Besk denied on Friday that it had attacked Corland.", "ASSAULT", "attacked", ["state:BSK"], ["state:COR"], Modality.Denied);
        var old = Act("a1", "which Ardovia and Corland signed in 1962", "AGREE", "signed", ["state:ARD"], ["state:COR"]) with { When = Period.Year(1962), Background = true };
        return
        [
            new EventView("e1", signed, Backing(signed, sealedToo, spun, again)),
            new EventView("e2", condemned, Backing(condemned)),
            new EventView("e3", talks, Backing(talks)),
            new EventView("e4", attack, Backing(attack)),
            new EventView("e5", old, Backing(old)),
        ];
    }

    static IReadOnlyList<TieView> Ties()
    {
        var treaty = new Tie(Quote("a1", "Ardovia and Besk signed a water-sharing treaty in Lim on Wednesday."), TieType.Treaty, "state:ARD", "state:BSK") { Id = "t1", Sign = 1, Label = Quote("a1", "water-sharing treaty") };
        var leverage = new Tie(Quote("a5", "Corland holds leverage over Besk through its grain."), TieType.Leverage, "state:COR", "state:BSK") { Id = "t1", Directed = true, Label = Quote("a5", "leverage") };
        var pumps = new Tie(Quote("a4", "Ardovia reportedly ships pumps to Besk."), TieType.TechnologyFlow, "state:ARD", "state:BSK") { Id = "t2", Sign = 1, Directed = true, Status = TieStatus.Alleged };
        var grain = new Tie(Quote("a5", "Since the 1960s the two states have had a grain agreement."), TieType.Trade, "state:COR", "state:BSK") { Id = "t2", Sign = 1, Since = Period.Decade(1960), Background = true };
        return [new TieView("t1", treaty, Backing(treaty)), new TieView("t2", leverage, Backing(leverage)), new TieView("t3", pumps, Backing(pumps)), new TieView("t4", grain, Backing(grain))];
    }

    static IReadOnlyList<StanceView> Stances()
    {
        Stance Stand(string article, string words, string actor, Position position, string cue) =>
            new(Quote(article, words), actor, position, Quote(article, cue)) { Id = "s1", Issue = "sarn treaty" };
        var league = Stand("a1", "The Northern League condemned the treaty as a breach of the Lim Convention", "bloc:northern-league", Position.Condemns, "condemned");
        var uneasy = Stand("a5", "Corland is uneasy about the dam.", "state:COR", Position.Concerned, "uneasy") with { Issue = "dam" };
        var silent = Stand("a1", "Corland, which lives downstream, has refrained from taking a position on the treaty.", "state:COR", Position.Silent, "refrained");
        DateTimeOffset first = new(2031, 3, 6, 0, 0, 0, TimeSpan.Zero), last = first.AddDays(3);
        return
        [
            new StanceView("state:COR", "sarn treaty", Position.Silent, silent, Backing([.. Silent()])) { First = first, Last = last },
            new StanceView("bloc:northern-league", "sarn treaty", Position.Condemns, league, Backing(league)) { First = first, Last = last },
            new StanceView("state:COR", "dam", Position.Concerned, uneasy, Backing(uneasy)) { First = first, Last = last },
        ];
    }

    static IEnumerable<Statement> Silent() =>
    [
        Statement("a1", "Corland, which lives downstream, has refrained from taking a position on the treaty."),
        Statement("a2", "Corland keeps quiet about the accord"),
        Statement("a3", "Corland, which dwells downstream, has not taken a posture on the treaty."),
        Statement("a4", "Corland has not commented."),
    ];

    static IReadOnlyList<SilenceRecord> Silences() =>
    [
        new SilenceRecord("state:COR", "sarn treaty", SilenceKind.Reported, Backing([.. Silent()]))
        {
            Expected = ["it has ties to the parties"], OriginsSearched = 3,
            Explanations = [new Explanation(Quote("a1", "it may fear for its harvest"), Holder.Of("unnamed:analysts"), Modality.Possible), new Explanation(Quote("a2", "some in Corland see a gain in it"), Holder.Press, Modality.Asserted)],
        },
    ];

    static IReadOnlyList<OptionView> Options()
    {
        var oppose = new Option(Quote("a1", "Corland cannot oppose the treaty without pushing Besk closer to Ardovia"), "state:COR", Quote("a1", "oppose the treaty"))
        { Id = "o1", Blocked = true, Holder = Holder.Of("person:mara-tolen"), Consequences = [new Consequence(Quote("a1", "pushing Besk closer to Ardovia"), "state:COR", -1)] };
        var join = new Option(Quote("a4", "Corland could join the treaty"), "state:COR", Quote("a4", "join the treaty"))
        { Id = "o1", Modality = Modality.Possible, Consequences = [new Consequence(Quote("a4", "would secure its share"), "state:COR", 1)] };
        return
        [
            new OptionView("o1", "state:COR", oppose, Backing(oppose)) { Consequences = oppose.Consequences },
            new OptionView("o2", "state:COR", join, Backing(join)) { Consequences = join.Consequences },
        ];
    }

    static IReadOnlyList<CauseView> Causes()
    {
        CauseView Arrow(string id, string words, (string Words, string Concept) from, (string Words, string Concept) to, string connective, int sign)
        {
            var cause = new Cause(Quote("a5", words), new Factor(Quote("a5", from.Words), from.Concept, 0), new Factor(Quote("a5", to.Words), to.Concept, 0), Quote("a5", connective), sign > 0 ? CausalPolarity.Raises : CausalPolarity.Lowers) { Id = id };
            return new CauseView(id, from.Concept, to.Concept, sign, cause, Backing(cause));
        }
        return
        [
            Arrow("c1", "Lower flow raises the price of grain.", ("Lower flow", "flow"), ("the price of grain", "price of grain"), "raises", -1),
            Arrow("c2", "A higher price of grain feeds unrest", ("A higher price of grain", "price of grain"), ("unrest", "unrest"), "feeds", 1),
            Arrow("c3", "unrest lowers the flow when canals are cut", ("unrest", "unrest"), ("the flow", "flow"), "lowers", -1),
            Arrow("c4", "the treaty lowers the price of grain", ("the treaty", "treaty"), ("the price of grain", "price of grain"), "lowers", -1),
        ];
    }
}
