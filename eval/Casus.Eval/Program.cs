using Casus.Eval;

// Casus.Eval NAME PATH [--out FILE] [--floors FILE]
// Casus.Eval train language|vectors|lexemes --out FILE ...
// Prints one figure a line. Exit codes: 0 measured, 1 below a floor, 2 wrong call or no engine yet.
var options = new Dictionary<string, string>();
var words = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    if (args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length)
        options[args[i]] = args[++i];
    else
        words.Add(args[i]);
}

if (words is ["train", var what])
    return TrainLanguage.Run(what, options);
if (words.Count != 2 || options.Keys.Any(o => o is not ("--out" or "--floors")))
    return Wrong("usage: Casus.Eval NAME PATH [--out FILE] [--floors FILE]\n\n"
        + string.Join('\n', Evaluations.All.Select(e => $"  {e.Name,-14} {e.Path,-5} {e.Figures}"))
        + "\n\n" + TrainLanguage.Usage);
var evaluation = Evaluations.All.FirstOrDefault(e => e.Name == words[0]);
if (evaluation is null)
    return Wrong($"There is no evaluation named '{words[0]}'. There are: {string.Join(", ", Evaluations.All.Select(e => e.Name))}.");
if (evaluation.Run is null)
    return Wrong($"'{evaluation.Name}' has no engine yet.");
if (!Path.Exists(words[1]))
    return Wrong($"There is nothing at '{words[1]}'.");

using var log = options.TryGetValue("--out", out var file) ? new StreamWriter(file) : TextWriter.Null;
var figures = evaluation.Run(words[1], log).ToList();
figures.ForEach(f => Console.WriteLine(f));

var broken = Floors.Read(options.GetValueOrDefault("--floors", "eval/floors.json")).Broken(evaluation.Name, words[1], figures).ToList();
broken.ForEach(Console.Error.WriteLine);
return broken.Count == 0 ? 0 : 1;

static int Wrong(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
