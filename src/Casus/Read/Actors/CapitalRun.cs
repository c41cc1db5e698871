namespace Casus.Read.Actors;

/// <summary>Words First..Last of a sentence, each with a capital and none known: perhaps a name.</summary>
readonly record struct CapitalRun(int Sentence, int First, int Last, string Name);
