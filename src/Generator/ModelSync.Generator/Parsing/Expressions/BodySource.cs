using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Bodies of methods, properties and lambdas as the one expression that they return.</summary>
internal sealed class BodySource(Compilation compilation, CancellationToken cancellation)
{
    private ConstantTable? _constants;

    /// <summary>Remembers where what is lowered stands; null when nobody asks.</summary>
    public LoweringTrace? Trace { get; init; }

    /// <summary>What objects have on the wire.</summary>
    public ObjectMembers Members { get; } = new();

    /// <summary>Types of what was lowered, also of bodies that were given up.</summary>
    public HashSet<ITypeSymbol> Mentioned { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What classes hold.</summary>
    public ConstantTable Constants => _constants ??= new ConstantTable(this);

    /// <summary>The block of a body, also of one that is a single expression; null when it is missing.</summary>
    public IBlockOperation? BlockOf(ISymbol symbol)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (BodyOf(reference.GetSyntax(cancellation)) is not { } syntax) continue;
            var operation = compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellation);
            return operation is IMethodBodyBaseOperation method ? method.BlockBody ?? method.ExpressionBody : operation as IBlockOperation;
        }

        return null;
    }

    /// <summary>What a field or a property is initialized with.</summary>
    public IOperation? InitialValueOf(ISymbol symbol)
    {
        cancellation.ThrowIfCancellationRequested();
        var value = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
        return value is null ? null : compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value, cancellation);
    }

    /// <summary>The value that the declaration of a static field or property gives it, converted to its type; null when it gives none.</summary>
    public IOperation? StaticValueOf(ISymbol symbol)
    {
        cancellation.ThrowIfCancellationRequested();
        var initializer = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        return initializer is null ? null : (compilation.GetSemanticModel(initializer.SyntaxTree).GetOperation(initializer, cancellation) as ISymbolInitializerOperation)?.Value;
    }

    /// <summary>Whether C# converts values of a type by itself.</summary>
    public bool IsImplicit(ITypeSymbol from, ITypeSymbol to) => compilation.ClassifyCommonConversion(from, to) is { Exists: true, IsImplicit: true };

    /// <summary>The constant that an expression is; null when it is none.</summary>
    public Expr? Constant(SyntaxNode syntax) =>
        compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellation) is { } operation ? Literals.TryLower(operation) : null;

    /// <summary>Null when the body is missing or is more than one expression or one return.</summary>
    public IOperation? Of(ISymbol symbol)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var reference in symbol.DeclaringSyntaxReferences)
            if (BodyOf(reference.GetSyntax(cancellation)) is { } syntax)
                return Returned(compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellation));
        return null;
    }

    /// <summary>What a property has before anybody assigns to it; null when that is the default of its type.</summary>
    public IOperation? InitialOf(IPropertySymbol property)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var reference in property.DeclaringSyntaxReferences)
            if (reference.GetSyntax(cancellation) is PropertyDeclarationSyntax { Initializer: { } initializer } && compilation.GetSemanticModel(initializer.SyntaxTree).GetOperation(initializer, cancellation) is IPropertyInitializerOperation { Value: { } value })
                return value;
        return null;
    }

    public static IOperation? Returned(IOperation? body) => body switch
    {
        IMethodBodyOperation method => Returned(method.ExpressionBody ?? method.BlockBody),
        IAnonymousFunctionOperation lambda => Returned(lambda.Body),
        IDelegateCreationOperation creation => Returned(creation.Target),
        IConversionOperation { IsImplicit: true } conversion => Returned(conversion.Operand),
        IBlockOperation { Operations: [IReturnOperation { ReturnedValue: { } value }] } => value,
        _ => null,
    };

    private static SyntaxNode? BodyOf(SyntaxNode declaration) => declaration switch
    {
        ConstructorDeclarationSyntax constructor => constructor,
        MethodDeclarationSyntax method when method.Body is not null || method.ExpressionBody is not null => method,
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow,
        PropertyDeclarationSyntax { AccessorList.Accessors: [AccessorDeclarationSyntax getter] } => (SyntaxNode?)getter.ExpressionBody ?? getter.Body,
        _ => null,
    };
}
