using Casus.Language;
using Casus.Language.Models;
using Casus.Language.Naming;

namespace Casus.Tests.Language;

public sealed class NamingTests
{
    [Fact]
    public void No_path_goes_inside_a_name_that_did_not_begin()
    {
        var scores = new float[3 * NameLabels.Count];
        scores[NameLabels.Inside(NameKind.Person)] = 9;
        scores[NameLabels.Count + NameLabels.Inside(NameKind.Organisation)] = 5;
        scores[2 * NameLabels.Count + NameLabels.First(NameKind.Place)] = 5;
        var labels = new int[3];
        new NamePath().Choose(scores, labels);
        for (var word = 0; word < labels.Length; word++)
            Assert.True(NameLabels.MayFollow(labels[word], word == 0 ? NameLabels.Outside : labels[word - 1]));
    }

    [Fact]
    public void A_last_name_takes_the_kind_of_the_full_name()
    {
        const string Text = "Elena Tavares spoke. Tavares left.";
        var (full, last) = (new NameCandidate(0, 13, 0, 0, 1), new NameCandidate(21, 28, 1, 0, 0));
        (full.Kind, last.Kind) = (NameKind.Person, NameKind.Place);
        (full.Scores[(int)NameKind.Person], last.Scores[(int)NameKind.Person], last.Scores[(int)NameKind.Place]) = (6, 1, 2);
        Consistency.Settle(Text, [full, last]);
        Assert.Equal(NameKind.Person, last.Kind);
    }
}
