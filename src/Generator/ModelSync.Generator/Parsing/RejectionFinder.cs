using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Finds <c>ctx.Reject(new BidTooLow(...))</c> in the body of a mutation: the types of its rejections.</summary>
internal sealed class RejectionFinder(Compilation compilation, string module, Findings findings, CancellationToken cancellation)
{
    public EquatableArray<RejectionSpec> Find(IMethodSymbol method)
    {
        var found = new SortedDictionary<string, RejectionSpec>(StringComparer.Ordinal);
        foreach (var declaration in method.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellation)))
            foreach (var call in Calls(declaration))
                if (Read(call) is { } rejection) found[rejection.Code] = rejection;
        return found.Values.ToEquatableArray();
    }

    // By name first: binding a body is the expensive part, and most calls are something else.
    private static IEnumerable<InvocationExpressionSyntax> Calls(SyntaxNode declaration) =>
        declaration.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(static c => c.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            _ => "",
        } == "Reject");

    private RejectionSpec? Read(InvocationExpressionSyntax syntax)
    {
        var operation = compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellation);
        if (operation is not IInvocationOperation { Arguments: [{ Value: var argument }] } call || !call.TargetMethod.ContainingType.Is(KnownNames.MutationContext)) return null;
        ReportLeaks(argument);
        var value = argument is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : argument;
        if (value.Type is not null) ExposureChecker.CheckSent(value.Type, value.Syntax.GetLocation(), "in a rejection", findings);
        if (value.Type is INamedTypeSymbol { Arity: 0 } type && (type.Has(KnownNames.WireType) || GeneratedTypes.Variant(type) is not null) && !ForeignWireTypes.IsForeign(type, compilation.Assembly))
            return new RejectionSpec($"{module}.{WireNames.Snake(type.Name)}", TypeReader.NameOf(type));
        findings.Report(UsageDiagnostics.RejectionType, value.Syntax.GetLocation(), value.Type?.ToDisplayString() ?? "null");
        return null;
    }

    private void ReportLeaks(IOperation argument)
    {
        foreach (var reference in argument.DescendantsAndSelf().OfType<IMemberReferenceOperation>())
            if (MemberSymbol.Of(reference.Member) is { } member && StaysBehind(reference.Instance?.Type as INamedTypeSymbol ?? member.ContainingType, member))
                findings.Report(UsageDiagnostics.RejectionLeaks, reference.Syntax.GetLocation(), $"{member.ContainingType.Name}.{member.Name}");
    }

    /// <summary>Whether it is said of a member that its value would be sent inside of a rejection.</summary>
    public static bool Reports(IOperation operation, ISymbol symbol)
    {
        if (MemberSymbol.Of(symbol) is not { } member || !StaysBehind((operation as IMemberReferenceOperation)?.Instance?.Type as INamedTypeSymbol ?? member.ContainingType, member)) return false;
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
            if (outer is IInvocationOperation call && Mutations.Transactions.IsReject(call)) return true;
        return false;
    }

    // Strict mode speaks of what travels; of every other type only what is marked stays behind.
    private static bool StaysBehind(INamedTypeSymbol owner, MemberSymbol member)
    {
        var reader = new MemberReader(owner, new TypeReader(), new Findings());
        var attributes = reader.Attributes(member);
        if (owner.Has(KnownNames.SyncModel) || owner.Has(KnownNames.WireType)) return reader.Wire.IsHidden(member, attributes);
        return attributes.Attribute(KnownNames.ServerOnly) is not null || (Classification.Of(attributes) is not null && !MemberExposure.IsExposed(attributes));
    }
}
