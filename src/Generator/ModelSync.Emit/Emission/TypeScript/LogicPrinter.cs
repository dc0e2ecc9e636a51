using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Bodies of functions in a module.</summary>
internal sealed class LogicPrinter
{
    private readonly EmittedModule _module;
    private readonly ExpressionPrinter _expressions;
    private Func<Expr, string> _marks = static _ => "";

    public LogicPrinter(EmittedModule module)
    {
        _module = module;
        _expressions = new ExpressionPrinter(module.Code, module.Plan)
        {
            Member = static e => throw new EmitException("MSYNC5002", $"The contract reads the member '{e.Member}' where there is no row."),
            Local = Local,
            Mark = e => _marks(e),
        };
    }

    /// <summary>The name of a local: none of the language, and none that the module declares or imports.</summary>
    public string Local(string name) => LocalNames.Of(name, _module.Code);

    /// <summary>A value that stands by itself.</summary>
    /// <param name="path">What the source index calls its C#.</param>
    public string Value(Expr value, string path)
    {
        var outer = _marks;
        _marks = _module.Translated.MarksOf(path, value);
        var text = _expressions.Print(value);
        _marks = outer;
        return text;
    }

    /// <summary>The body in braces.</summary>
    /// <param name="path">What the source index calls its C#.</param>
    /// <param name="parameters">Of the function.</param>
    public string Function(Expr body, string path, EquatableArray<LocalName> parameters = default)
    {
        var outer = _marks;
        _marks = _module.Translated.MarksOf(path, body);
        var text = _expressions.Bodies.Function(body, parameters);
        _marks = outer;
        return text;
    }
}
