using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What classes hold: a value that never changes is read by name, anything else would be another one in each place that reads it.</summary>
internal static class StaticMembers
{
    /// <summary>Reads a static field or property of the application's own.</summary>
    public static Expr? Lower(ExpressionLowerer lowerer, IOperation reference, ISymbol member)
    {
        var name = $"'{member.ContainingType.Name}.{member.Name}'";
        if (member.Has(KnownNames.ServerOnly)) return Refusals.ServerOnly(lowerer, reference, member);
        if (IsMutable(member)) return lowerer.Refuse(TranslationDiagnostics.MutableStatic, reference, name, member is IFieldSymbol ? "make it static readonly, or pass the value as a parameter" : "leave its setter out, or pass the value as a parameter");
        if (!SharedConstants.IsConstant(member)) return lowerer.Unsupported(reference, name, "members of the row itself and of the user can be read");
        if (!IsReached(reference, member)) return lowerer.Refuse(TranslationDiagnostics.NotShared, reference, name, "mark it with [Shared], or make it a const");
        if (LogicTypes.Declared(SharedConstants.TypeOf(member)) is not { } type) return lowerer.Unsupported(reference, $"{name}, which is a {SharedConstants.TypeOf(member).ToDisplayString()},", "keep to the types of the wire, lists and tuples");
        return Constant(lowerer, member.OriginalDefinition, type);
    }

    /// <summary>A <c>const</c> by name where that is shorter to read than its value, and costs nothing: a decimal has to be made anyway.</summary>
    public static Expr? Named(ExpressionLowerer lowerer, IOperation operation, LiteralExpr literal) =>
        literal is { Type.Kind: TypeKinds.Decimal, Value: not null } && !lowerer.Scope.IsQueried
        && operation is Microsoft.CodeAnalysis.Operations.IFieldReferenceOperation { Field: var field } && SharedConstants.IsShared(field)
            ? Constant(lowerer, field, literal.Type)
            : null;

    // What is wrong with a shared one is said where its class is looked at.
    private static ConstantExpr? Constant(ExpressionLowerer lowerer, ISymbol member, TypeRef type)
    {
        var (name, entry) = (SharedConstants.Names(member).WireName, lowerer.Bodies.Constants.Of(member));
        if (!entry.IsWrong) return new ConstantExpr(type, name);
        lowerer.Report(findings =>
        {
            if (SharedConstants.IsShared(member)) findings.Broken(name);
            else findings.AddRange(entry.Findings);
        });
        return null;
    }

    private static bool IsMutable(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly && !field.IsConst,
        IPropertySymbol property => property.SetMethod is not null,
        _ => false,
    };

    // What is private is read by its own class alone.
    private static bool IsReached(IOperation reference, ISymbol member) =>
        SharedConstants.IsShared(member) || member.DeclaredAccessibility == Accessibility.Private
        || SymbolEqualityComparer.Default.Equals(reference.SemanticModel?.GetEnclosingSymbol(reference.Syntax.SpanStart)?.ContainingType, member.ContainingType);
}
