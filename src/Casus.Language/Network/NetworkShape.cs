namespace Casus.Language.Network;

/// <summary>The sizes that the parameters of the network follow from.</summary>
sealed record NetworkShape(int Hidden, int Layers, int Tags, int Relations, int Names, int Words)
{
    /// <summary>Floats of a word vector, and of the trained row of a frequent word, which is added to it.</summary>
    public const int WordWidth = 100;

    /// <summary>Floats of a hashed row for a prefix, suffix or shape.</summary>
    public const int AffixWidth = 60;

    /// <summary>Floats of what depends on the form alone.</summary>
    public const int FormWidth = WordWidth + AffixWidth;

    /// <summary>Floats of the row for the tag that the linear tagger gave the word.</summary>
    public const int TagWidth = 32;

    public const int AffixRows = 1 << 14;

    /// <summary>Floats that stand for one word before any context.</summary>
    public const int InputWidth = FormWidth + TagWidth;

    /// <summary>The word itself and its neighbours on both sides.</summary>
    public const int Window = 3;

    /// <summary>Width of the space in which heads and dependents meet.</summary>
    public const int MeetingWidth = 128;

    /// <summary>Heads further away than this share one distance bias; the root has its own.</summary>
    public const int FarthestDistance = 40;

    /// <summary>The tag row of the artificial root.</summary>
    public int RootTag => Tags;

    /// <summary>The tag row of a word whose tag is hidden in training.</summary>
    public int HiddenTag => Tags + 1;

    public int TagRows => Tags + 2;

    /// <summary>Floats of one word after a layer: both directions.</summary>
    public int Width => 2 * Hidden;

    /// <summary>Candidate, forget and output gates of both directions.</summary>
    public int Gates => 6 * Hidden;

    /// <summary>Products of matrices work on whole registers, so label counts are rounded up.</summary>
    public static int Padded(int count) => (count + 15) / 16 * 16;

    public int[] ToArray() => [Hidden, Layers, Tags, Relations, Names, Words];

    public static NetworkShape FromArray(ReadOnlySpan<int> sizes) => new(sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5]);
}
