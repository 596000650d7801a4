using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Infra.Tests.Google.Training.Workflows;

/// <summary>Reads expressions, with the precedence that Workflows has: or, and, not, comparison, sum, product.</summary>
internal sealed partial class ExpressionReader
{
    private static readonly string[][] Levels =
        [["or"], ["and"], ["==", "!=", "<=", ">=", "<", ">", "in"], ["+", "-"], ["*", "//", "/", "%"]];

    private readonly string _text;
    private readonly List<string> _tokens;
    private int _next;

    private ExpressionReader(string text)
    {
        _text = text;
        _tokens = [.. Token().Matches(text).Select(match => match.Value.Trim())];
        if (Token().Replace(text, "").Trim().Length > 0)
            throw new FormatException($"{text}: what is {Token().Replace(text, "").Trim()}?");
    }

    /// <summary>The expression of a text such as <c>${a + 1}</c>; null where the text is plain.</summary>
    public static Expression? Read(string text)
    {
        if (!text.StartsWith("${", StringComparison.Ordinal) || !text.EndsWith('}'))
            return text.Contains("${", StringComparison.Ordinal) ? throw new FormatException($"{text}: an expression is a whole value.") : null;
        var reader = new ExpressionReader(text[2..^1]);
        var expression = reader.Level(0);
        return reader._next == reader._tokens.Count ? expression : throw new FormatException($"{text}: {reader._tokens[reader._next]} is too much.");
    }

    private Expression Level(int level)
    {
        if (level == Levels.Length)
            return Postfix();
        if (level == 2 && Take("not"))
            return new Expression.Not(Level(level));
        var left = Level(level + 1);
        while (_next < _tokens.Count && Levels[level].Contains(_tokens[_next]))
        {
            var operation = _tokens[_next++];
            left = new Expression.Operation(operation, left, Level(level + 1));
        }

        return left;
    }

    private Expression Postfix()
    {
        var token = Next();
        if (token == "(")
            return Ending(Level(0), ")");
        if (token[0] == '"')
            return new Expression.Literal(Regex.Unescape(token[1..^1]));
        if (char.IsAsciiDigit(token[0]))
            return new Expression.Literal(token.Contains('.') ? double.Parse(token, CultureInfo.InvariantCulture) : (object)long.Parse(token, CultureInfo.InvariantCulture));
        if (token is "true" or "false" or "null")
            return new Expression.Literal(token switch { "true" => true, "false" => false, _ => null });
        return Parts(token);
    }

    private Expression Parts(string name)
    {
        Expression expression = new Expression.Variable(name);
        // While there are only names and points, it may be the name of a function.
        string? path = name;
        while (true)
        {
            if (Take("."))
            {
                var key = Next();
                path = path is null ? null : $"{path}.{key}";
                expression = path == "http.default_retry" ? new Expression.Literal(path) : new Expression.Part(expression, new Expression.Literal(key));
            }
            else if (Take("["))
            {
                expression = Ending(new Expression.Part(expression, Level(0)), "]");
                path = null;
            }
            else if (path is not null && Take("("))
            {
                expression = new Expression.Call(path, [.. Arguments()]);
                path = null;
            }
            else
            {
                return expression;
            }
        }
    }

    private IEnumerable<Expression> Arguments()
    {
        while (!Take(")"))
        {
            yield return Level(0);
            Take(",");
        }
    }

    private Expression Ending(Expression expression, string with) =>
        Take(with) ? expression : throw new FormatException($"{_text}: expected {with}.");

    private bool Take(string token)
    {
        if (_next == _tokens.Count || _tokens[_next] != token)
            return false;
        _next++;
        return true;
    }

    private string Next() => _next < _tokens.Count ? _tokens[_next++] : throw new FormatException($"{_text}: something is missing at the end.");

    [GeneratedRegex(@"\s*(?:""(?:[^""\\]|\\.)*""|[0-9]+(?:\.[0-9]+)?|[A-Za-z_][A-Za-z0-9_]*|==|!=|<=|>=|//|[-+*/%<>.,()\[\]])")]
    private static partial Regex Token();
}
