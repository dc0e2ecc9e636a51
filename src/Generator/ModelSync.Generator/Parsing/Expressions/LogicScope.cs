using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What the names in a body mean.</summary>
internal sealed record LogicScope
{
    public required LogicPlace Place { get; init; }

    /// <summary>For messages: <c>Auction.EndsInFuture</c>.</summary>
    public required string Owner { get; init; }

    /// <summary>Stored members of the row by C# name.</summary>
    public required IReadOnlyDictionary<string, MemberSpec> Members { get; init; }

    /// <summary>The parameter that is the row; null when it is <c>this</c>.</summary>
    public IParameterSymbol? Row { get; init; }

    /// <summary>What <c>this</c> is, where it is a value of its own: in functions, and in members of other objects.</summary>
    public Contract.Expr? Self { get; init; }

    /// <summary>The type of the whole object that <c>this</c> is, also in the body of a base class; null where that is the class around the body.</summary>
    public INamedTypeSymbol? Whole { get; init; }

    /// <summary>Parameters and properties whose values are known: those of an attribute.</summary>
    public IReadOnlyDictionary<ISymbol, Contract.Expr> Known { get; init; } = new Dictionary<ISymbol, Contract.Expr>(SymbolEqualityComparer.Default);

    /// <summary>There is a row, whose members can be named.</summary>
    public bool HasRow { get; init; } = true;

    /// <summary>The client's parameters.</summary>
    public IReadOnlyDictionary<string, ParameterSpec> Parameters { get; init; } = new Dictionary<string, ParameterSpec>();

    /// <summary>The parameter that is the user.</summary>
    public IParameterSymbol? User { get; init; }

    public UserSpec? Claims { get; init; }

    /// <summary>The <c>RuleContext</c>.</summary>
    public IParameterSymbol? Context { get; init; }

    /// <summary>Begins the codes of rejections: the module of a mutation.</summary>
    public string Module { get; init; } = "";

    public bool IsMutation => Place == LogicPlace.Mutation;

    /// <summary>What the body gives back may be evaluated later: whoever called it is translated code too.</summary>
    public bool GivesSequences => Place == LogicPlace.Function;

    /// <summary>The expression is evaluated by the database too.</summary>
    public bool IsQueried => Place is LogicPlace.Query or LogicPlace.Policy;
}

/// <summary>Where a body stands, which decides what it may say.</summary>
internal enum LogicPlace
{
    Rule,
    Computed,
    Query,
    Policy,

    /// <summary>A <c>[Shared]</c> member.</summary>
    Function,

    /// <summary>A <c>[Mutation]</c>, which also changes rows.</summary>
    Mutation,
}
