using Casus.Language;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Language;

/// <summary>What every reading of every text must hold.</summary>
public sealed class PipelineTests
{
    static readonly Pipeline Pipeline = Pipeline.Load();

    [Fact]
    public void A_plain_sentence_is_understood()
    {
        var document = Read("The minister signed the treaty in Lisbon on Friday.");
        var sentence = Assert.Single(document.Sentences);
        var root = sentence.Words[sentence.Root];
        Assert.Equal("sign", root.Lemma);
        Assert.Equal("minister", sentence.Words[sentence.Child(sentence.Root, "nsubj")].Form);
        Assert.Equal("treaty", sentence.Words[sentence.Child(sentence.Root, "obj")].Form);
        Assert.Contains(document.Names, name => document.Text[name.Start..name.End] == "Lisbon" && name.Kind == NameKind.Place);
    }

    [Fact]
    public void A_passive_keeps_its_subtypes()
    {
        var sentence = Read("The bridge was destroyed by the army.").Sentences[0];
        Assert.Contains(sentence.Words, word => word is { Form: "bridge", Relation: "nsubj:pass" });
        Assert.Contains(sentence.Words, word => word is { Form: "army", Relation: "obl:agent" });
    }

    [Fact]
    public void Any_text_gives_trees_over_its_own_characters() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => IsSound(text ?? "")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u0000\u0007 ")]
    [InlineData("\uD800 unpaired \uDC00\uDFFF surrogates\uD83D")]
    [InlineData("שלום עולם. مرحبا بالعالم؟ \u202Eabc\u202C")]
    [InlineData("‘“«((([[[{{{’’’'''\"\"\"…—–-_.,;:!?")]
    [InlineData("a\u0301e\u0308 \u200B\u200D\uFEFF ﷽ 👩‍👩‍👧‍👦 ①②③")]
    public void Odd_texts_give_sound_trees(string text) => Assert.True(IsSound(text));

    [Fact]
    public void Nested_brackets_are_read() => Assert.True(IsSound(new string('(', 50_000) + new string(')', 50_000)));

    [Fact]
    public void One_endless_word_is_read() => Assert.True(IsSound(new string('a', 1_000_000)));

    [Fact]
    public void Reading_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => Pipeline.Read("Some words.", new CancellationToken(canceled: true)));

    [Fact]
    public void Threads_read_the_same()
    {
        const string Text = "Two ships left the harbour. A third, which had been damaged, stayed behind with its crew.";
        var expected = Read(Text).Sentences.SelectMany(s => s.Words).ToList();
        Parallel.For(0, 16, _ => Assert.Equal(expected, Read(Text).Sentences.SelectMany(s => s.Words)));
    }

    static Document Read(string text) => Pipeline.Read(text, TestContext.Current.CancellationToken);

    static bool IsSound(string text)
    {
        var document = Read(text);
        var end = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.Single(sentence.Words, word => word.Head < 0);
            foreach (var word in sentence.Words)
            {
                Assert.True(word.Start >= end && word.End > word.Start && word.End <= text.Length);
                Assert.Equal(text[word.Start..word.End], word.Form);
                end = word.End;
            }
            Assert.Equal((0, sentence.Words.Count - 1), sentence.Reach(sentence.Root));
        }
        Assert.All(document.Names, name => Assert.True(name.Start < name.End && name.End <= text.Length));
        return true;
    }
}
