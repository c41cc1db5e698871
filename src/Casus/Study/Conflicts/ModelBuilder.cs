using Casus.Analysis.Conflict;

namespace Casus.Study.Conflicts;

/// <summary>Makes the game that a sheet describes, or notes why there is none.</summary>
sealed class ModelBuilder(Sheet sheet, SheetReader lines)
{
    readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);

    public ConflictModel? Build()
    {
        foreach (var option in sheet.Makers.SelectMany(m => m.Options))
            if (!_ids.TryAdd(option.Id, _ids.Count))
                Wrong(option, $"two options have the id '{option.Id}'");
        foreach (var twin in sheet.Makers.Where((m, i) => sheet.Makers.Take(i).Any(o => o.Name == m.Name)))
            Wrong(twin, $"two makers have the name '{twin.Name}'");
        if (_ids.Count > OptionModel.MostOptions)
            Wrong(sheet.Makers[0], $"{_ids.Count} options are more than {OptionModel.MostOptions}: leave out what matters least");
        foreach (var maker in sheet.Makers.Where(m => m.Wants.Count > DecisionMaker.MostWants))
            Wrong(maker, $"{maker.Name} has {maker.Wants.Count} preferences, more than {DecisionMaker.MostWants}");
        var makers = sheet.Makers.Select(Maker).ToList();
        var patterns = sheet.Infeasible.Select(p => (p.That, Part: (object)p)).Concat(sheet.Alternatives.Where(Known).SelectMany(a => a.Patterns.Select(p => (That: p, Part: (object)a)))).ToList();
        var infeasible = patterns.Select(p => Formula(p.That, p.Part)).ToList();
        var oneWay = sheet.Irreversible.Select(OneWay).ToList();
        if (lines.Faults.Count > 0)
            return null;
        CheckPatterns(infeasible);
        return lines.Faults.Count > 0 ? null : Make(makers, infeasible, oneWay) is { } options ? Finish(options, [.. patterns.Select(p => p.That)]) : null;
    }

    /// <summary>What is left to go wrong is the size.</summary>
    OptionModel? Make(IReadOnlyList<DecisionMaker> makers, IReadOnlyList<Formula> infeasible, IReadOnlyList<OneWay> oneWay)
    {
        try
        {
            return new OptionModel(_ids.Count, makers, infeasible, oneWay);
        }
        catch (ArgumentException exception)
        {
            Wrong(sheet.Makers[0], exception.Message);
            return null;
        }
    }

    ConflictModel? Finish(OptionModel options, IReadOnlyList<string> patterns)
    {
        var model = new ConflictModel(sheet, options, State(sheet.StatusQuo, "the status quo"))
        {
            Threat = sheet.Threat is null ? null : State(sheet.Threat, "the threat"),
            Positions = sheet.Makers.All(m => m.Position is not null) ? [.. sheet.Makers.Select(m => State(m.Position!, $"the position of {m.Name}"))] : [],
            Coalitions = [.. sheet.Coalitions.Select(Members)],
        };
        return lines.Faults.Count > 0 ? null : model;

        int State(IReadOnlyList<string> taken, string what)
        {
            var bits = Bits(taken, what);
            if (lines.Faults.Count == 0 && options.Number(bits) < 0)
                Wrong(taken, $"{what} is infeasible: {string.Join(" and ", patterns.Where((_, i) => options.Infeasible[i].Holds(bits)).Select(p => $"'{p}'"))} cannot hold");
            return Math.Max(0, options.Number(bits));
        }
    }

    DecisionMaker Maker(SheetMaker maker) => new(
        maker.Name,
        [.. maker.Options.Select(o => _ids[o.Id]).Distinct()],
        [.. maker.Wants.Select(w => new Want(Formula(w.That, w)) { Contested = w.Contested })])
    {
        Strong = Strong(maker),
    };

    /// <summary>The strong wants stand first: a weak one before them would outweigh what is strongly preferred.</summary>
    int Strong(SheetMaker maker)
    {
        var strong = maker.Wants.TakeWhile(w => w.Strong).Count();
        if (maker.Wants.Skip(strong).FirstOrDefault(w => w.Strong) is { } late)
            Wrong(late, $"'{late.That}' is strong but stands below '{maker.Wants[strong].That}', which is not: what is strong weighs more");
        if (strong > DecisionMaker.MostStrong)
            Wrong(maker.Wants[DecisionMaker.MostStrong], $"{maker.Name} has {strong} strong preferences, more than {DecisionMaker.MostStrong}");
        return Math.Min(strong, DecisionMaker.MostStrong);
    }

    bool Known(SheetAlternatives alternatives)
    {
        if (alternatives.Of.Distinct(StringComparer.OrdinalIgnoreCase).Count() < Math.Max(2, alternatives.Of.Count))
            Wrong(alternatives, "alternatives are two different options or more");
        foreach (var id in alternatives.Of.Where(id => !_ids.ContainsKey(id)))
            Wrong(alternatives, $"'{id}' is no option; there are {string.Join(", ", _ids.Keys)}");
        return lines.Faults.Count == 0;
    }

    IReadOnlyList<int> Members(IReadOnlyList<string> names)
    {
        var makers = sheet.Makers.Select(m => m.Name).ToList();
        foreach (var name in names.Where(n => !makers.Contains(n)))
            Wrong(names, $"a coalition names '{name}', who is no maker; there are {string.Join(", ", makers)}");
        if (names.Distinct(StringComparer.Ordinal).Count() < Math.Max(2, names.Count))
            Wrong(names, "a coalition has two different makers or more");
        return [.. names.Select(n => makers.IndexOf(n)).Where(i => i >= 0).Order()];
    }

    OneWay OneWay(SheetOneWay oneWay)
    {
        if (!_ids.TryGetValue(oneWay.Option, out var option))
            Wrong(oneWay, $"'{oneWay.Option}' is no option");
        return new OneWay(option, oneWay.When is null ? null : Formula(oneWay.When, oneWay));
    }

    /// <summary>A pattern that no options meet excludes nothing, and patterns that exclude everything leave no conflict: both are slips.</summary>
    void CheckPatterns(List<Formula> infeasible)
    {
        for (var i = 0; i < sheet.Infeasible.Count; i++)
            if (!Enumerable.Range(0, 1 << _ids.Count).Any(infeasible[i].Holds))
                Wrong(sheet.Infeasible[i], $"'{sheet.Infeasible[i].That}' contradicts itself: it can never hold, so it excludes nothing");
        if (infeasible.Count > 0 && Enumerable.Range(0, 1 << _ids.Count).All(s => infeasible.Any(f => f.Holds(s))))
            Wrong(sheet.Infeasible.Count > 0 ? sheet.Infeasible[0] : sheet.Alternatives[0], "the infeasible patterns contradict each other: together they leave no state");
    }

    int Bits(IReadOnlyList<string> taken, string what)
    {
        var bits = 0;
        foreach (var id in taken)
            if (_ids.TryGetValue(id, out var option))
                bits |= 1 << option;
            else
                Wrong(taken, $"{what} names '{id}', which is no option; there are {string.Join(", ", _ids.Keys)}");
        return bits;
    }

    Formula Formula(string text, object part)
    {
        if (FormulaReader.Read(text, _ids, out var error) is { } formula)
            return formula;
        Wrong(part, error!);
        return new Formula.Taken(0);
    }

    void Wrong(object part, string reason) => lines.Faults.Add(new Fault(lines.LineOf(part), reason));
}
