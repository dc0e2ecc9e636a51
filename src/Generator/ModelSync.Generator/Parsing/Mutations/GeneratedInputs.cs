using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Parsing.Expressions;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Parsing.Mutations;

/// <summary>Methods that the generator itself writes for inputs and variants: <c>ToAuction</c>, <c>ApplyTo</c> and <c>From</c>.</summary>
internal static class GeneratedInputs
{
    private static readonly string[] Changeable = [TypeKinds.List, TypeKinds.Set, TypeKinds.Dictionary, TypeKinds.Map, TypeKinds.Bytes, TypeKinds.Json, TypeKinds.Tuple];

    /// <summary>Unknown is every other method.</summary>
    public static (bool IsKnown, Expr? Lowered) Lower(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        if (GeneratedTypes.Find(call.TargetMethod.ContainingType) is not { } generated) return (false, null);
        var method = call.TargetMethod.Name;
        if (call.Instance is null) return (true, From(lowerer, call, generated));
        if (method.StartsWith("ApplyTo", StringComparison.Ordinal)) return (true, Apply(lowerer, call, call.Instance, generated));
        return method.StartsWith("To", StringComparison.Ordinal) && method != "ToString" ? (true, Make(lowerer, call, call.Instance, generated)) : (false, null);
    }

    private static Expr? From(ExpressionLowerer lowerer, IInvocationOperation call, GeneratedType generated)
    {
        if (lowerer.Lower(call.Arguments[0].Value) is not { } whole) return null;
        var (prepare, source) = Patterned.Stable(lowerer, whole);
        var members = lowerer.Bodies.Members.All(call.TargetMethod.ContainingType).Values.Select(m => new MemberValue(m.Name, Copied(Types.Inside(m.Type.Ref), source, m.Name)));
        return After(prepare, new NewExpr(new TypeRef(TypeKinds.Object, Name: generated.Name), members.ToEquatableArray()));
    }

    private static Expr? Apply(ExpressionLowerer lowerer, IInvocationOperation call, IOperation instance, GeneratedType generated)
    {
        if (call.Arguments[0].Parameter?.RefKind != RefKind.None) return lowerer.Unsupported(call, "A change of a struct by its reference", "make a new value");
        if (MemberSymbol.All(generated.Owner).FirstOrDefault(static m => PlainAccessors.DoMore(m.Symbol)) is { Symbol: { } own }) return lowerer.Unsupported(call, $"An assignment to '{own.Name}', whose accessors do more,", "keep the mutation on the server, or calculate in a member of its own");
        if (lowerer.Lower(instance) is not { } patch || lowerer.Lower(call.Arguments[0].Value) is not { } row) return null;
        var names = lowerer.Bodies.Members.All(call.TargetMethod.ContainingType).Values.Where(m => generated.Suffix == "Patch" || m.InPatch).Select(static m => (Expr)Literals.String(m.WireName));
        return new CallExpr(new TypeRef(LogicKinds.Void), Functions.ApplyPatch, [row, patch, new ListExpr(new TypeRef(TypeKinds.List, Element: Types.String), names.ToEquatableArray())]);
    }

    private static Expr? Make(ExpressionLowerer lowerer, IInvocationOperation call, IOperation instance, GeneratedType generated)
    {
        if (Made(lowerer, generated.Owner) is var (what, advice)) return lowerer.Unsupported(call, what, advice);
        if (lowerer.Lower(instance) is not { } input) return null;
        var (prepare, source) = Patterned.Stable(lowerer, input);
        var given = lowerer.Bodies.Members.All(call.TargetMethod.ContainingType).Values.Where(m => generated.Suffix == "Create" || m.InCreate).ToList();
        var members = given.ConvertAll(m => new MemberValue(m.Name, Copied(Types.Inside(m.Type.Ref), source, m.Name)));
        foreach (var argument in call.Arguments.OrderBy(static a => a.Syntax.SpanStart))
            if (!Given(lowerer, argument, generated.Owner, members)) return null;
        return Objects.Initial(lowerer, generated.Owner, members) ? After(prepare, new NewExpr(new TypeRef(TypeKinds.Object, Name: TypeReader.NameOf(generated.Owner).Name), members.ToEquatableArray())) : null;
    }

    // The constructor through which rows are restored makes new ones too.
    private static (string What, string Advice)? Made(ExpressionLowerer lowerer, INamedTypeSymbol owner)
    {
        var parameters = lowerer.Bodies.Members.ModelOf(owner)?.Construction.Parameters.ToList() ?? [];
        var constructor = owner.InstanceConstructors.FirstOrDefault(c => c.Parameters.Select(static p => p.Name).SequenceEqual(parameters, StringComparer.OrdinalIgnoreCase));
        return constructor is null ? null : PlainObjects.Problem(lowerer.Bodies, owner, constructor);
    }

    // What stays on the server is not made here, so nothing of it may be read.
    private static bool Given(ExpressionLowerer lowerer, IArgumentOperation argument, INamedTypeSymbol owner, List<MemberValue> members)
    {
        var name = owner.GetMembers().Concat(owner.BaseType?.GetMembers() ?? []).FirstOrDefault(m => m is IPropertySymbol or IFieldSymbol && CSharpNames.Local(m.Name).TrimStart('@') == argument.Parameter?.Name)?.Name;
        if (name is null || lowerer.Bodies.Members.Of(owner, name) is null) return lowerer.Unsupported(argument.Value, $"'{argument.Parameter?.Name}'", "clients do not have it: keep the mutation on the server") is not null;
        if (Sources.Kept(lowerer, argument.Value) is not { } value) return false;
        members.Add(new MemberValue(name, value));
        return true;
    }

    private static Expr Copied(TypeRef type, Expr source, string member)
    {
        var value = new FieldExpr(type, source, member);
        return Array.IndexOf(Changeable, type.Kind) < 0 ? value : new CallExpr(type, Functions.Copy, [value]);
    }

    private static Expr After(Expr? prepare, Expr value) => prepare is null ? value : new SequenceExpr(value.Type, [prepare, value]);
}
