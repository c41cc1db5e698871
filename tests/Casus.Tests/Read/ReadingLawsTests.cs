using Casus.Clean;
using Casus.Language;
using Casus.Read;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Read;

/// <summary>What holds of every reading, whatever the text.</summary>
public sealed class ReadingLawsTests
{
    static readonly Lazy<Reader> Reader = new(() => new(Pipeline.Load()));

    // Press text of our own in pieces, so that random orders of them break sentences, marks and names in many ways.
    static readonly string[] Pieces =
    [
        "The president of Peru, Dina Boluarte, said on Monday that talks would go on. ",
        "“We will not sign,” ", "said Ana Ruiz, an analyst at the Lima Institute. ", "according to officials in Hanoi, ",
        "He added: ", "”", "\"", "’", "``", "''", "\n\n", "\n", "- ", "U.S.", "Kenya's foreign ministry ", "the two countries ",
        "some in Nairobi ", "believe that ", "citing ", "it ", "they ", "(", ")", ", ", ". ", "Republic of Zembara ", "\u00AD", "\uD83D", "é", "\t",
    ];

    [Fact]
    public void Every_passage_quotes_the_text_exactly() =>
        Prop.ForAll(Texts(), text => Passages(Read(text)).All(p => text[p.Start..p.End] == p.Text)).Check(Some);

    [Fact]
    public void Every_mention_and_speaker_is_an_actor_of_the_reading() =>
        Prop.ForAll(Texts(), text =>
        {
            var reading = Read(text);
            var known = reading.Actors.Select(a => a.Id).ToHashSet();
            return reading.Mentions.All(m => known.Contains(m.Actor))
                && reading.Roles.All(r => known.Contains(r.Actor))
                && reading.Utterances.All(u => u.Actor is null || known.Contains(u.Actor))
                && known.Count == reading.Actors.Count;
        }).Check(Some);

    [Fact]
    public void The_same_text_gives_the_same_reading() =>
        Prop.ForAll(Texts(), text => Written(Read(text)) == Written(Read(text))).Check(Some);

    [Fact]
    public void An_utterance_lies_around_its_content_and_cue() =>
        Prop.ForAll(Texts(), text => Read(text).Utterances.All(u =>
            Within(u.Content, u.Passage) && (u.Cue is null || Within(u.Cue, u.Passage)) && (u.Speaker is null || Within(u.Speaker, u.Passage))))
        .Check(Some);

    static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(40);

    static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    static Reading Read(string text) => Reader.Value.Read(new Article("a", text));

    static bool Within(Passage inner, Passage outer) => outer.Start <= inner.Start && inner.End <= outer.End;

    static string Written(Reading reading) =>
        string.Join('\n', reading.Actors.Select(a => a.Id + a.Name).Concat(reading.Mentions.Select(m => $"{m}")).Concat(reading.Utterances.Select(u => $"{u.Id}{u.Content}{u.Actor}")));

    static IEnumerable<Passage> Passages(Reading reading) =>
        reading.Mentions.Select(m => m.Passage)
            .Concat(reading.Roles.Select(r => r.Passage))
            .Concat(reading.Utterances.SelectMany(u => new[] { u.Passage, u.Content, u.Speaker, u.Cue, u.Role, u.Addressee }.OfType<Passage>().Concat(u.Hedges)));
}
