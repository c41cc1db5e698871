using Casus.Language;
using Casus.Language.Lexemes;

namespace Casus.Tests.Language;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("treaties", Tag.Noun, "NNS", "treaty")]
    [InlineData("Missiles", Tag.Noun, "NNS", "missile")]
    [InlineData("sanctions", Tag.Verb, "VBZ", "sanction")]
    [InlineData("watches", Tag.Verb, "VBZ", "watch")]
    [InlineData("stopped", Tag.Verb, "VBD", "stop")]
    [InlineData("denied", Tag.Verb, "VBN", "deny")]
    [InlineData("announced", Tag.Verb, "VBD", "announce")]
    [InlineData("condemned", Tag.Verb, "VBD", "condemn")]
    [InlineData("escalating", Tag.Verb, "VBG", "escalate")]
    [InlineData("threatening", Tag.Verb, "VBG", "threaten")]
    [InlineData("expelled", Tag.Verb, "VBN", "expel")]
    [InlineData("controlling", Tag.Verb, "VBG", "control")]
    [InlineData("called", Tag.Verb, "VBD", "call")]
    [InlineData("selling", Tag.Verb, "VBG", "sell")]
    [InlineData("misspelled", Tag.Verb, "VBN", "misspell")]
    [InlineData("Lisbon", Tag.Propn, "NNP", "Lisbon")]
    public void Regular_forms_are_undone(string form, Tag tag, string penn, string lemma) =>
        Assert.Equal(lemma, Inflection.Lemma(form, tag, penn));
}
