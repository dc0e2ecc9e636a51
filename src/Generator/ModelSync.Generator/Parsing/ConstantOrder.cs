using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Values that are not there yet when another is made from them. C# gives zero or null then, depending on which class is asked first; JavaScript fails while
/// it loads the module. Both are refused.
/// </summary>
internal sealed class ConstantOrder
{
    private readonly Dictionary<string, (string Module, Expr Body)> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ConstantSpec Spec, int Place)> _constants = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _needs;

    private ConstantOrder(DomainSpec domain)
    {
        foreach (var function in domain.Functions) _functions[function.Method.WireName] = (function.Method.Module, function.Body);
        foreach (var constant in domain.Constants) _constants[constant.Member.WireName] = (constant, _constants.Count);
        _needs = ModulesOf(domain).ToLookup(static e => e.From, static e => e.To, StringComparer.Ordinal);
    }

    public static IEnumerable<ConstantFault> Faults(DomainSpec domain)
    {
        if (domain.Constants.Count == 0) yield break;
        var order = new ConstantOrder(domain);
        foreach (var constant in domain.Constants)
            if (order.Problem(constant) is { } problem) yield return new ConstantFault(constant.Member, problem);
    }

    private string? Problem(ConstantSpec constant)
    {
        var own = _constants[constant.Member.WireName].Place;
        var (read, modules) = MadeFrom(constant.Value);
        if (read.Find(r => r.Spec.Member.Module == constant.Member.Module && r.Place >= own) is { Spec: { } later })
            return later == constant ? "is made from itself: break the circle" : $"is made from '{later.Member.Name}', which has no value yet: declare that first";
        if (modules.FirstOrDefault(m => m != constant.Member.Module && Leads(m, constant.Member.Module)) is { } other)
            return $"is made from '{other}', which needs '{constant.Member.Module}' itself, so that none of the two can be first: put what both need into a class of its own";
        return null;
    }

    /// <summary>What is evaluated while a value is made, through all calls.</summary>
    private (List<(ConstantSpec Spec, int Place)> Read, HashSet<string> Modules) MadeFrom(Expr value)
    {
        var (read, modules, seen) = (new List<(ConstantSpec, int)>(), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var waiting = new Queue<Expr>([value]);
        while (waiting.Count > 0)
            foreach (var node in ExprTree.All(waiting.Dequeue()))
                if (node is FunctionExpr call && seen.Add("f:" + call.Function) && _functions.TryGetValue(call.Function, out var function))
                {
                    modules.Add(function.Module);
                    waiting.Enqueue(function.Body);
                }
                else if (node is ConstantExpr constant && seen.Add("c:" + constant.Constant) && _constants.TryGetValue(constant.Constant, out var known))
                {
                    modules.Add(known.Spec.Member.Module);
                    read.Add(known);
                    waiting.Enqueue(known.Spec.Value);
                }

        return (read, modules);
    }

    private bool Leads(string from, string to)
    {
        var (seen, waiting) = (new HashSet<string>(StringComparer.Ordinal) { from }, new Queue<string>([from]));
        while (waiting.Count > 0)
            foreach (var next in _needs[waiting.Dequeue()])
                if (next == to) return true;
                else if (seen.Add(next)) waiting.Enqueue(next);
        return false;
    }

    // Rules and computed members stand in the module of their type.
    private IEnumerable<(string From, string To)> ModulesOf(DomainSpec domain) =>
        domain.Functions.Select(static f => (f.Method.Module, f.Body))
            .Concat(domain.Constants.Select(static c => (c.Member.Module, c.Value)))
            .Concat(domain.Mutations.Where(static m => m.Run is not null).Select(static m => (m.Method.Module, m.Run!.Body)))
            .Concat(domain.Models.SelectMany(static m => LogicBodies.In(m).Select(body => (WireNames.Kebab(m.Model.Type.Name), body))))
            .Concat(domain.Payloads.SelectMany(static p => LogicBodies.In(p).Select(body => (WireNames.Kebab(p.Payload.Type.Name), body))))
            .SelectMany(part => ExprTree.All(part.Item2).Select(Module).OfType<string>().Select(to => (part.Item1, to)));

    private string? Module(Expr node) => node switch
    {
        FunctionExpr call => _functions.TryGetValue(call.Function, out var function) ? function.Module : null,
        ConstantExpr constant => _constants.TryGetValue(constant.Constant, out var known) ? known.Spec.Member.Module : null,
        _ => null,
    };
}

/// <summary>A constant that is not ready when it is read.</summary>
/// <param name="Problem">What follows its name in a sentence.</param>
internal sealed record ConstantFault(MethodName Constant, string Problem);
