using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;
using ModelSync.Generator.Parsing.Mutations;

namespace ModelSync.Generator.Parsing.Translations;

/// <summary>Bodies of mutations, lowered once more to learn where they stand: with the types that are generated beside them, because bodies mention those.</summary>
internal sealed class MutationTranslations
{
    private readonly Compilation _compilation;
    private readonly BodySource _bodies;
    private readonly Logic _logic;
    private readonly CancellationToken _cancellation;

    public MutationTranslations(Compilation compilation, DomainSpec domain, SurfaceSpec surface, LoweringTrace trace, CancellationToken cancellation)
    {
        var options = (CSharpParseOptions)compilation.SyntaxTrees.First().Options;
        _compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Skeletons.Declare(domain), options, cancellationToken: cancellation));
        _bodies = new BodySource(_compilation, cancellation) { Trace = trace };
        _logic = new Logic(_bodies, type => domain.Models.FirstOrDefault(m => m.Model.Type.FullName == type.FullName())?.Model, static _ => default, surface.User);
        _cancellation = cancellation;
    }

    /// <summary>Null for one that stays on the server, and for what does not come out as it is in the spec.</summary>
    public MutationTranslation? Find(MutationSpec spec)
    {
        if (spec.Run is not { } run || MethodOf(spec.Method) is not { } method || _bodies.BlockOf(method) is not { } block) return null;
        var parsed = MutationParser.Parse(method, _compilation, _bodies, _logic, new Findings(), _cancellation);
        return parsed?.Run is { } again && again == run ? new MutationTranslation(method, again.Body, LiveCode.Others(block)) : null;
    }

    private IMethodSymbol? MethodOf(MethodName name) =>
        SymbolFinder.Find(_compilation, name.Class)?.GetMembers(name.Name).OfType<IMethodSymbol>().FirstOrDefault(static m => m.Has(KnownNames.Mutation));
}

/// <param name="OfServer">Statements of the method that browsers never run; the method itself when it is one expression.</param>
internal sealed record MutationTranslation(IMethodSymbol Method, Expr Body, IReadOnlyList<SyntaxNode> OfServer);
