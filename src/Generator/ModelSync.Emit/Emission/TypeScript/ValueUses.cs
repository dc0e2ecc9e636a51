using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Which objects translated code compares, and which it tells apart by keys: only these have functions for it.</summary>
internal sealed class ValueUses
{
    private readonly HashSet<string> _compared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keyed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly Func<string?, ObjectType> _objects;

    public ValueUses(SurfaceContract surface, Func<string?, ObjectType> objects)
    {
        _objects = objects;
        var bodies = surface.Functions.Select(static f => f.Body).Concat(surface.Constants.Select(static c => c.Value)).Concat(surface.Objects.SelectMany(static o => o.Rules).Select(static r => r.Body)).Concat(surface.Models.SelectMany(static m => m.Computed).Select(static c => c.Body)).Concat(surface.Mutations.Select(static m => m.Run?.Body).OfType<Expr>());
        foreach (var expression in bodies.SelectMany(ExprTree.All)) Find(expression);
    }

    public bool AreCompared(ObjectType type) => _compared.Contains(type.Name);

    public bool HaveKeys(ObjectType type) => _keyed.Contains(type.Name);

    /// <summary>Whether code asks for the names of the enum's numbers.</summary>
    public bool AreWritten(EnumType type) => _written.Contains(type.Name);

    private void Find(Expr expression)
    {
        if (expression is ConvertExpr { Type.Kind: TypeKinds.String, Operand.Type: { Kind: TypeKinds.Enum, Name: { } name } }) _written.Add(name);
        if (expression is BinaryExpr { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual, Left: not LiteralExpr, Right: not LiteralExpr } equality) Add(equality.Left.Type, _compared);
        if (expression is not CallExpr call || FunctionTable.Named(call.Function) is not { } row) return;
        foreach (var token in ValueToken.In(row.JavaScript))
            if (token.TypeIn(call) is { } type && token.Name is "equal" or "key" or "keys" or "items") Add(token.TypeIn(call)!, token.Name == "equal" ? _compared : _keyed);
    }

    private void Add(TypeRef type, HashSet<string> into)
    {
        foreach (var element in type.Elements) Add(element.Type, into);
        if (type.Kind != TypeKinds.Object || !into.Add(type.Name!)) return;
        foreach (var member in _objects(type.Name).Members) Add(member.Type, into);
    }
}
