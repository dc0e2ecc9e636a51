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
    private readonly Stack<List<DeclareStmt>> _waiting = new([[]]);

    /// <summary>The name of a parameter or variable; the first to ask declares it.</summary>
    public string Of(ISymbol symbol)
    {
        if (_names.TryGetValue(symbol.OriginalDefinition, out var name)) return name;
        return _names[symbol.OriginalDefinition] = Take(symbol.Name);
    }

    /// <summary>A name that no other local gets.</summary>
    public string Reserve(string name) => Take(name);

    public bool Knows(ISymbol symbol) => _names.ContainsKey(symbol.OriginalDefinition);

    /// <summary>A variable that is declared before the statement that is being read.</summary>
    public LocalExpr Declare(ISymbol symbol, TypeRef type) => Declare(Of(symbol), type);

    /// <summary>A variable that nobody wrote.</summary>
    public LocalExpr Temporary(TypeRef type) => Declare(Take("value"), type);

    /// <summary>Reads a statement, or a body of one expression, and says which variables come before it.</summary>
    public (T Result, IReadOnlyList<DeclareStmt> Before) Read<T>(Func<T> read)
    {
        _waiting.Push([]);
        var result = read();
        return (result, _waiting.Pop());
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
        _waiting.Peek().Add(new DeclareStmt(new LocalName(name, type), null, IsConstant: false));
        return new LocalExpr(type, name);
    }

    private string Take(string wanted)
    {
        // What the compiler calls the pairs of a query expression is no name.
        if (wanted[0] == '<') wanted = "pair";
        var name = wanted;
        for (var number = 2; !_taken.Add(name); number++) name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        _scopes.Peek().Add(name);
        return name;
    }
}
