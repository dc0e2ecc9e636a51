using System.Text;

namespace ModelSync.Emit.Writing;

/// <summary>One emitted file. Emitters ask for imports and get the local name; nobody writes an import line by hand.</summary>
/// <param name="module">The module that the file belongs to: what it declares itself needs no import.</param>
/// <param name="declared">Names that the file declares at its top level: no import may take them.</param>
/// <param name="locals">Names inside of functions, which would hide an import.</param>
internal sealed class TypeScriptFile(string module, IReadOnlyCollection<string> declared, IEnumerable<string>? locals = null)
{
    private const int MaxLineLength = 120;

    private readonly SortedDictionary<(string Module, string Symbol), (string Local, bool IsType)> _imports = new(ModuleOrder.Instance);
    private readonly HashSet<string> _locals = new(locals ?? [], StringComparer.Ordinal);
    private readonly HashSet<string> _taken = Taken(declared, new HashSet<string>(locals ?? [], StringComparer.Ordinal));
    private readonly List<(string Name, string Value)> _constants = [];
    private readonly StringBuilder _body = new();

    /// <summary>Imports a value; returns its local name.</summary>
    public string Import(string symbol, string from) => Import(symbol, from, isType: false);

    /// <summary>Imports a type; returns its local name.</summary>
    public string ImportType(string symbol, string from) => Import(symbol, from, isType: true);

    /// <summary>A value that is made once, above the body; returns its name.</summary>
    public string Constant(string name, string value)
    {
        if (_constants.Find(constant => constant.Value == value) is { Name: { } known }) return known;
        var local = name;
        for (var number = 2; TypeScriptNames.IsGlobal(local) || TypeScriptNames.IsReserved(local) || !_taken.Add(local); number++) local = $"{name}{number}";
        _constants.Add((local, value));
        return local;
    }

    /// <summary>What a name inside of functions is called: what the file declares, and words of JavaScript, would be hidden by it. No import and no other local has that name.</summary>
    public string Local(string name) => Local(name, declared, _locals);

    private static HashSet<string> Taken(IReadOnlyCollection<string> declared, HashSet<string> locals) =>
        new(declared.Concat(locals).Concat(locals.Select(name => Local(name, declared, locals))), StringComparer.Ordinal);

    private static string Local(string name, IReadOnlyCollection<string> declared, HashSet<string> locals)
    {
        if (!declared.Contains(name) && !IsWord(name)) return name;
        do name += "_";
        while (declared.Contains(name) || locals.Contains(name));
        return name;
    }

    private static bool IsWord(string name) =>
        TypeScriptNames.IsReserved(name) || TypeScriptNames.IsGlobal(name) || name is "Math" or "Array" or "Object" or "Map" or "Set" or "yielded";

    /// <summary>Whether the file uses the name at its top level.</summary>
    public bool IsTaken(string name) => _taken.Contains(name);

    /// <summary>Line and column (zero-based, UTF-16) in the body where the next text will stand.</summary>
    public (int Line, int Column) Position { get; private set; }

    public void Append(string text)
    {
        _body.Append(text);
        var lines = text.Count(c => c == '\n');
        Position = lines == 0 ? (Position.Line, Position.Column + text.Length) : (Position.Line + lines, text.Length - text.LastIndexOf('\n') - 1);
    }

    public void Line(string text) => Append(text + '\n');

    public void Line(Block block) => Line(Block.Of(block));

    /// <summary>Lines that stand above the body.</summary>
    /// <param name="place">Where a module is, seen from the file.</param>
    public string Head(string banner, Func<string, string> place)
    {
        var head = new StringBuilder(banner).Append('\n');
        foreach (var from in _imports.GroupBy(import => import.Key.Module, StringComparer.Ordinal))
            head.Append(ImportLine(place(from.Key), [.. from.Select(import => (import.Key.Symbol, import.Value.Local, import.Value.IsType))])).Append('\n');
        if (_imports.Count > 0) head.Append('\n');
        foreach (var (constant, value) in _constants) head.Append($"const {constant} = {(value.StartsWith('/') ? "" : "/* @__PURE__ */ ")}{value};\n");
        return _constants.Count > 0 ? head.Append('\n').ToString() : head.ToString();
    }

    public override string ToString() => _body.ToString();

    private static string ImportLine(string from, IReadOnlyList<(string Symbol, string Local, bool IsType)> symbols)
    {
        var onlyTypes = symbols.All(symbol => symbol.IsType);
        var names = symbols.Select(symbol => (symbol.IsType && !onlyTypes ? "type " : "") + (symbol.Symbol == symbol.Local ? symbol.Symbol : $"{symbol.Symbol} as {symbol.Local}")).ToList();
        var open = onlyTypes ? "import type {" : "import {";
        var line = $"{open} {string.Join(", ", names)} }} from {TypeScriptLiterals.Text(from)};";
        return line.Length <= MaxLineLength ? line : $"{open}\n{string.Concat(names.Select(name => $"  {name},\n"))}}} from {TypeScriptLiterals.Text(from)};";
    }

    private string Import(string symbol, string from, bool isType)
    {
        if (from == module) return symbol;
        if (_imports.TryGetValue((from, symbol), out var known))
        {
            if (known.IsType && !isType) _imports[(from, symbol)] = (known.Local, false);
            return known.Local;
        }

        var local = symbol;
        while (TypeScriptNames.IsGlobal(local) || TypeScriptNames.IsReserved(local) || !_taken.Add(local)) local += "_";
        _imports.Add((from, symbol), (local, isType));
        return local;
    }

    private sealed class ModuleOrder : IComparer<(string Module, string Symbol)>
    {
        public static readonly ModuleOrder Instance = new();

        public int Compare((string Module, string Symbol) x, (string Module, string Symbol) y) =>
            string.CompareOrdinal(x.Module, y.Module) is var order and not 0 ? order : string.CompareOrdinal(x.Symbol, y.Symbol);
    }
}
