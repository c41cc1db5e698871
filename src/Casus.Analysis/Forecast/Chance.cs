namespace Casus.Analysis.Forecast;

/// <summary>Random numbers that depend on nothing but a seed and what they are for, so that they are the same in every run and on every thread.</summary>
static class Chance
{
    public static Random For(int seed, Query query) => new(Mix(Mix(Mix(Mix(17, seed), query.Day), query.Actor), query.Relation));

    static int Mix(int hash, int value) => unchecked((hash * 486187739) + value);
}
