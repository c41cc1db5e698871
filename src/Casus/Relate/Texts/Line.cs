namespace Casus.Relate.Texts;

/// <summary>A sentence of a body: the characters from <see cref="Start"/> to <see cref="End"/> and its tokens from <see cref="First"/> to before <see cref="Last"/>.</summary>
readonly record struct Line(int Start, int End, int First, int Last)
{
    public int Count => Last - First;
}
