using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Members of the row, of the user, of the context, and the few properties of values.</summary>
internal static class Members
{
    public static Expr? Lower(ExpressionLowerer lowerer, IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (lowerer.Scope.Known.TryGetValue(property, out var known)) return known;
        if (lowerer.IsRow(reference.Instance))
        {
            return lowerer.Scope.Members.ContainsKey(property.Name) ? RowMember(lowerer, reference, property.Name)
                : MemberReader.IsComputed(property) ? lowerer.Inline(reference)
                : lowerer.Unsupported(reference, $"'{property.Name}'", "it is not a stored member of the row");
        }

        if (lowerer.Scope.IsMutation && Optionals.Lower(lowerer, reference) is { IsKnown: true } optional) return optional.Lowered;
        if (lowerer.IsUser(reference.Instance)) return Claim(lowerer, reference);
        if (lowerer.IsContext(reference.Instance)) return property.Name == "UtcNow" ? lowerer.Now() : lowerer.Unsupported(reference, $"'{property.Name}'", OfContext(lowerer, property));
        if (lowerer.Scope.IsMutation && Clock(property) && MutationBodyChecker.Says(reference, property)) return null;
        if (Clock(property)) return lowerer.Refuse(TranslationDiagnostics.Surroundings, reference, "The clock", lowerer.Scope.Place == LogicPlace.Rule ? "take a RuleContext parameter and use its UtcNow" : "pass the time as a parameter");
        if (property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) return OfNullable(lowerer, reference);
        if (property.ContainingType.SpecialType == SpecialType.System_String && property.Name == "Length") return Length(lowerer, reference);
        if (property.Name is "Count" or "Length" && Types.Of(reference.Instance?.Type)?.Kind == TypeKinds.List) return Count(lowerer, reference);
        if (WrapperReader.IsValue(property)) return Held(lowerer, reference);
        if (!lowerer.Scope.IsQueried)
        {
            if (property.Has(KnownNames.ServerOnly) && (property.IsStatic || MemberReader.IsComputed(property))) return Refusals.ServerOnly(lowerer, reference, property);
            if (MemberCalls.Row(reference) is { } row) return MemberCalls.Lower(lowerer, reference, row);
            if (property.IsStatic && (SharedConstants.IsAuto(property) || property.SetMethod is not null) && property.DeclaringSyntaxReferences.Length > 0) return StaticMembers.Lower(lowerer, reference, property);
            if (property.IsStatic && SharedFunctions.NameOf(property) is { } shared && LogicTypes.Of(property.Type) is { } type) return new FunctionExpr(type, shared, default);
            if (Refusals.Surroundings(property) is { } read) return lowerer.Refuse(TranslationDiagnostics.Surroundings, reference, $"'{property.ContainingType.Name}.{property.Name}'", read);
            if (UtcValues.Advice(property) is { } advice) return lowerer.Unsupported(reference, $"'{property.ContainingType.Name}.{property.Name}'", advice);
            if (reference.Instance is not null) return Objects.Member(lowerer, reference);
        }

        return !lowerer.Scope.IsQueried && property is { IsStatic: true, DeclaringSyntaxReferences.Length: > 0 }
            ? lowerer.Refuse(TranslationDiagnostics.NotShared, reference, $"'{property.ContainingType.Name}.{property.Name}'", "mark it with [Shared], so that it is translated too")
            : lowerer.Unsupported(reference, $"'{property.ContainingType.Name}.{property.Name}'", "members of the row itself and of the user can be read");
    }

    public static Expr? Lower(ExpressionLowerer lowerer, IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (lowerer.Scope.Known.TryGetValue(field, out var known)) return known;
        if (lowerer.IsRow(reference.Instance) && lowerer.Scope.Members.ContainsKey(field.Name)) return RowMember(lowerer, reference, field.Name);
        if (ObjectResults.IsSuccess(field)) return Literals.Null(new TypeRef(LogicKinds.Result));
        if (field.ContainingType.SpecialType == SpecialType.System_String && field.Name == "Empty") return Literals.String("");
        if (field.ContainingType.Is("System.Guid") && field.Name == "Empty") return new LiteralExpr(new TypeRef(TypeKinds.Guid), "00000000-0000-0000-0000-000000000000");
        if (!lowerer.Scope.IsQueried && reference.Instance is not null) return Objects.Member(lowerer, reference);
        if (!lowerer.Scope.IsQueried && MemberCalls.Row(field) is { } row && LogicTypes.Of(field.Type) is { } constant) return new CallExpr(constant, row.Name, default);
        if (!lowerer.Scope.IsQueried && field.IsStatic && field.DeclaringSyntaxReferences.Length > 0) return StaticMembers.Lower(lowerer, reference, field);
        return lowerer.Unsupported(reference, $"The field '{field.Name}'", field.IsStatic ? "make it a const" : "make it a property");
    }

    private static Expr? RowMember(ExpressionLowerer lowerer, IMemberReferenceOperation reference, string name)
    {
        var type = Dispatched.TypeOf(lowerer, reference.Instance);
        if (Dispatched.IsHidden(reference, reference.Member, type)) return lowerer.Unsupported(reference, $"'{reference.Member.ContainingType.Name}.{name}', which {type!.Name} has another '{name}' for,", "read that one, or give one of them another name");
        var member = lowerer.Scope.Members[name];
        if (Holder(member.Type)?.IsTransparent == false) return lowerer.Unsupported(reference, $"'{name}', which is converted for the wire,", "its values are compared by C# only: keep what is asked about in a member of its own");
        if (lowerer.Scope.IsQueried && !Types.IsScalar(member.Type.Ref)) return lowerer.Unsupported(reference, $"'{name}', which is stored as JSON,", "query a simple member");
        return new MemberExpr(Types.Inside(member.Type.Ref), name);
    }

    private static Model.WrapperSpec? Holder(Model.TypeSpec type)
    {
        while (type.Element is { } element) type = element;
        return type.Wrapper;
    }

    private static Expr? Claim(ExpressionLowerer lowerer, IPropertyReferenceOperation reference)
    {
        var claim = lowerer.Scope.Claims?.Claims.FirstOrDefault(c => c.Member == reference.Property.Name);
        return claim is null
            ? lowerer.Unsupported(reference, $"'{reference.Property.Name}'", "it is no claim: give the user a property with [Claim]")
            : new ClaimExpr(Types.Inside(claim.Type.Ref), claim.Member);
    }

    private static Expr? OfNullable(ExpressionLowerer lowerer, IPropertyReferenceOperation reference)
    {
        if (lowerer.Lower(reference.Instance) is not { } value) return null;
        if (reference.Property.Name == "HasValue") return ExpressionLowerer.IsNull(value, negated: true);
        return !lowerer.Scope.IsQueried
            ? new CallExpr(value.Type with { Nullable = false }, Functions.Value, [value])
            : lowerer.Unsupported(reference, ".Value", "compare the nullable value itself, or write ?? with a default");
    }

    // What a wrapper holds is what the wrapper is here; of none it would fault.
    private static Expr? Held(ExpressionLowerer lowerer, IPropertyReferenceOperation reference)
    {
        if (lowerer.Lower(reference.Instance) is not { } value) return null;
        return value.Type.Nullable ? lowerer.Unsupported(reference, $".{reference.Property.Name} of what may be null", "compare the nullable value itself, or write ?.") : value;
    }

    private static Expr? Length(ExpressionLowerer lowerer, IPropertyReferenceOperation reference)
    {
        if (lowerer.Scope.IsQueried) return lowerer.Unsupported(reference, "The length of a text", "databases count other units: compare with \"\" or store the length in a member");
        return lowerer.Lower(reference.Instance) is { } text ? new CallExpr(Types.Int, Functions.Length, [text]) : null;
    }

    private static Expr? Count(ExpressionLowerer lowerer, IPropertyReferenceOperation reference)
    {
        if (lowerer.Scope.IsQueried) return lowerer.Unsupported(reference, "The length of a list", "store it in a member");
        return lowerer.Lower(reference.Instance) is { } list ? new CallExpr(Types.Int, Functions.Count, [list]) : null;
    }

    private static string OfContext(ExpressionLowerer lowerer, IPropertySymbol property) =>
        !lowerer.Scope.IsMutation ? "only UtcNow is known here" : property.Name == "Random" ? "call it at once, as in ctx.Random.Next(6)" : "read members of the user, as in ctx.User.Id";

    private static bool Clock(IPropertySymbol property) =>
        property is { IsStatic: true, Name: "Now" or "UtcNow" or "Today" } && property.ContainingType.Name is "DateTimeOffset" or "DateTime";
}
