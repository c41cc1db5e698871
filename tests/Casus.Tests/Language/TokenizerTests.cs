using Casus.Language.Tokens;

namespace Casus.Tests.Language;

/// <summary>Words and sentences as the treebanks cut them and as the press writes them.</summary>
public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The state-run paper didn't reply.", "The state - run paper did n't reply .")]
    [InlineData("Peru’s president can’t co-operate, he’d say", "Peru ’s president ca n’t co-operate , he ’d say")]
    [InlineData("“We won,” said Gen. O'Neill (ret.).", "“ We won , ” said Gen. O'Neill ( ret . ) .")]
    [InlineData("It cost $1,250.50 (about 3.5%) at 10:30 a.m.", "It cost $ 1,250.50 ( about 3.5 % ) at 10:30 a.m.")]
    [InlineData("Write to press.office@example.org or see https://example.org/a?b=1.", "Write to press.office@example.org or see https://example.org/a?b=1 .")]
    [InlineData("He cannot come... why?!", "He can not come ... why ?!")]
    [InlineData("the U.S.-led force—about 9,000 men", "the U.S. - led force — about 9,000 men")]
    [InlineData("noted that” the answer was’very weak.’", "noted that ” the answer was ’ very weak . ’")]
    public void Words_are_cut_as_in_the_treebanks(string text, string expected) =>
        Assert.Equal(expected.Split(' '), Tokens(text).Select(token => text[token.Start..token.End]));

    [Theory]
    [InlineData("He left. She stayed.", 2)]
    [InlineData("He met Mr. Silva in the U.S. Senate on Jan. 5.", 1)]
    [InlineData("They moved to the U.S. The rest stayed.", 2)]
    [InlineData("\"We agree.\" \"So do we,\" said the other side.", 2)]
    [InlineData("It ended badly.\"They never came,\" she said.", 2)]
    [InlineData("“Is it over?” he asked. Nobody answered.", 2)]
    [InlineData("Talks fail again in Quito\n\nMinisters left the table late on Monday.", 2)]
    [InlineData("A list:\n• one thing\n• another thing", 3)]
    public void Sentences_end_where_a_reader_ends_them(string text, int expected) =>
        Assert.Equal(expected, SentenceSplitter.Split(text, Tokens(text)).Count);

    [Fact]
    public void No_sentence_is_longer_than_the_bound()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 10 * SentenceSplitter.Longest));
        Assert.Equal(10, SentenceSplitter.Split(text, Tokens(text)).Count);
    }

    static List<Token> Tokens(string text) => Tokenizer.Tokenize(text, TestContext.Current.CancellationToken);
}
