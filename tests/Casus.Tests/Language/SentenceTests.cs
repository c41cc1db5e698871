using Casus.Language;

namespace Casus.Tests.Language;

public sealed class SentenceTests
{
    [Fact]
    public void Reach_of_a_very_deep_tree_is_found()
    {
        const int Depth = 100_000;
        var words = new Word[Depth];
        for (var i = 0; i < Depth; i++)
            words[i] = new(2 * i, 2 * i + 1, "x", "x", Tag.X, "FW", "_", i - 1, i == 0 ? "root" : "dep");
        var sentence = new Sentence(0, 2 * Depth, words);
        Assert.Equal((0, Depth - 1), sentence.Reach(0));
        Assert.Equal((Depth / 2, Depth - 1), sentence.Reach(Depth / 2));
    }

    [Fact]
    public void Reach_covers_children_on_both_sides()
    {
        Word[] words = [Word("The", 1), Word("cat", 2), Word("sat", -1), Word("down", 2)];
        var sentence = new Sentence(0, 16, words);
        Assert.Equal((0, 3), sentence.Reach(2));
        Assert.Equal((0, 1), sentence.Reach(1));
        Assert.Equal((3, 3), sentence.Reach(3));
    }

    static Word Word(string form, int head) => new(0, 1, form, form, Tag.X, "FW", "_", head, "dep");
}
