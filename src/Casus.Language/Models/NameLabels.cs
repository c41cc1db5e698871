namespace Casus.Language.Models;

/// <summary>Labels for names, word by word: 0 is outside; each kind has one for its first word and one for the words inside.</summary>
static class NameLabels
{
    public const int Outside = 0;
    public const int Count = 9;

    public static int First(NameKind kind) => 1 + 2 * (int)kind;

    public static int Inside(NameKind kind) => 2 + 2 * (int)kind;

    public static NameKind Kind(int label) => (NameKind)((label - 1) / 2);

    public static bool IsFirst(int label) => label > 0 && label % 2 == 1;

    /// <summary>Whether a label may stand after another: inside a name only what continues it.</summary>
    public static bool MayFollow(int label, int before) =>
        label == Outside || IsFirst(label) || before == label || before == label - 1;
}
