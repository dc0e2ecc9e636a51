using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Which constants are read outside of their own module, so that it exports them.</summary>
internal sealed class ConstantUses
{
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);

    public ConstantUses(SurfaceContract surface)
    {
        var modules = surface.Constants.ToDictionary(static c => c.Name, static c => c.Module, StringComparer.Ordinal);
        foreach (var (module, body) in Bodies(surface))
            foreach (var constant in ExprTree.All(body).OfType<ConstantExpr>())
                if (modules.TryGetValue(constant.Constant, out var home) && home != module) _imported.Add(constant.Constant);
    }

    public bool IsImported(ConstantType constant) => constant.IsShared || _imported.Contains(constant.Name);

    private static IEnumerable<(string Module, Expr Body)> Bodies(SurfaceContract surface) =>
        surface.Functions.Select(static f => (f.Module, f.Body))
            .Concat(surface.Constants.Select(static c => (c.Module, c.Value)))
            .Concat(surface.Mutations.Where(static m => m.Run is not null).Select(static m => (m.Module, m.Run!.Body)))
            .Concat(surface.Objects.SelectMany(static o => o.Rules.Select(r => (TypeScriptNames.Module(o.Model ?? o.Name), r.Body))))
            .Concat(surface.Models.SelectMany(static m => m.Computed.Select(c => (TypeScriptNames.Module(m.Name), c.Body))));
}
