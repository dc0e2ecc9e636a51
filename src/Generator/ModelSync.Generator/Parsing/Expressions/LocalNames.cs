using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>
/// The locals of one body. A name is given once in a scope and the scopes around it, because a variable of a pattern is declared before the statement that
/// it stands in.
/// </summary>
internal sealed class LocalNames
{
    private readonly Dictionary<ISymbol, string> _names = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Stack<List<string>> _scopes = new([[]]);
    private readonly Stack<(List<DeclareStmt> Variables, List<string> Scope)> _waiting = new();

    public LocalNames() => _waiting.Push(([], _scopes.Peek()));

    /// <summary>The name of a parameter or variable; the first to ask declares it.</summary>
    public string Of(ISymbol symbol)
    {
        if (_names.TryGetValue(symbol.OriginalDefinition, out var name)) return name;
        return _names[symbol.OriginalDefinition] = Take(symbol.Name, _scopes.Peek());
    }

    /// <summary>A name that no other local gets.</summary>
    public string Reserve(string name) => Take(name, _scopes.Peek());

    public bool Knows(ISymbol symbol) => _names.ContainsKey(symbol.OriginalDefinition);

    /// <summary>A variable that is declared before the statement that is being read.</summary>
    public LocalExpr Declare(ISymbol symbol, TypeRef type)
    {
        if (!_names.TryGetValue(symbol.OriginalDefinition, out var name)) _names[symbol.OriginalDefinition] = name = Take(symbol.Name, _waiting.Peek().Scope);
        return Declare(name, type);
    }

    /// <summary>A variable that nobody wrote.</summary>
    public LocalExpr Temporary(TypeRef type) => Declare(Take("value", _waiting.Peek().Scope), type);

    /// <summary>Reads a statement, or a body of one expression, and says which variables come before it.</summary>
    public (T Result, IReadOnlyList<DeclareStmt> Before) Read<T>(Func<T> read)
    {
        _waiting.Push(([], _scopes.Peek()));
        var result = read();
        return (result, _waiting.Pop().Variables);
    }

    /// <summary>Reads a block or a function: what it declares is unknown outside.</summary>
    public T Inside<T>(Func<T> read)
    {
        _scopes.Push([]);
        var result = read();
        _taken.ExceptWith(_scopes.Pop());
        return result;
    }

    private LocalExpr Declare(string name, TypeRef type)
    {
        _waiting.Peek().Variables.Add(new DeclareStmt(new LocalName(name, type), null, IsConstant: false));
        return new LocalExpr(type, name);
    }

    // It is taken until the scope ends in which it is declared.
    private string Take(string wanted, List<string> scope)
    {
        // What the compiler calls the pairs of a query expression is no name, and half-typed code has parameters without one.
        if (wanted.Length == 0 || wanted[0] == '<') wanted = "pair";
        var name = wanted;
        for (var number = 2; !_taken.Add(name); number++) name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        scope.Add(name);
        return name;
    }
}
