using System.Text;
using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The JavaScript of a row of the function table with its arguments put in.</summary>
internal sealed class FunctionTemplate(string template, CallExpr call, TypeScriptFile file, Func<Expr, JavaScriptLevel, string> print)
{
    private readonly StringBuilder _text = new();
    private int _at;

    /// <summary>Prints what the row asks for over values of a type; rows that ask for nothing need none.</summary>
    public ValueFunctions? Values { get; init; }

    /// <summary>The text and how strongly it holds together.</summary>
    public (string Text, JavaScriptLevel Level) Print()
    {
        while (_at < template.Length) Next();
        return (_text.ToString(), Level());
    }

    // A template is a call or a chain of members, unless blanks stand outside of its brackets.
    private JavaScriptLevel Level()
    {
        var depth = 0;
        foreach (var c in template)
        {
            if (c is '(' or '[') depth++;
            else if (c is ')' or ']') depth--;
            else if (c == ' ' && depth == 0) return JavaScriptLevel.Assignment;
        }

        return template[0] is '!' or '-' ? JavaScriptLevel.Unary : JavaScriptLevel.Primary;
    }

    private void Next()
    {
        switch (template[_at])
        {
            case '$': Argument(); break;
            case '@': _text.Append(file.Import(Word(), Codegen.LogicV1)); break;
            case '{' when ValueToken.At(template, _at) is { } token: Token(token); break;
            default: _text.Append(template[_at++]); break;
        }
    }

    // Between brackets and commas everything holds together.
    private void Argument()
    {
        var before = _at == 0 ? ' ' : template[_at - 1];
        var isSpread = _at >= 3 && template[(_at - 3).._at] == "...";
        var index = template[_at + 1] - '0';
        _at += 2;
        var after = _at < template.Length ? template[_at] : ' ';
        var stands = (before is '(' or '[' || isSpread || (before == ' ' && _at >= 4 && template[_at - 4] == ',')) && after is ')' or ',' or ']';
        // An operand of an operator of the template needs parentheses only around other operators.
        var isOperand = before == ' ' && _at > 2 && after is not ('.' or '(' or '[');
        _text.Append(print(call.Arguments[index], stands ? JavaScriptLevel.Assignment : isOperand ? JavaScriptLevel.Unary : JavaScriptLevel.Primary));
    }

    private string Word()
    {
        var start = ++_at;
        while (_at < template.Length && char.IsAsciiLetterOrDigit(template[_at])) _at++;
        return template[start.._at];
    }

    private void Token(ValueToken token)
    {
        _at = template.IndexOf('}', _at) + 1;
        var value = Values!.Print(token.Name, token.TypeIn(call));
        // An argument that is not there takes its comma with it.
        if (value.Length == 0) _text.Length -= ", ".Length;
        _text.Append(value);
    }
}
