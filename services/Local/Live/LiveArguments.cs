using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Platform.Hosting.Verbs;

namespace Platform.Local.Live;

/// <summary>The options of the command line that send shoppers.</summary>
internal sealed class LiveArguments
{
    private readonly Option<string?> _shoppers = new("--shoppers")
    {
        Description = "Simulated shoppers: sessions a second, a profile (everyday, campaign, black-friday), or the file of a trace, a number a line, a line a second.",
    };

    private readonly Option<double> _scale = Number("--scale", "Multiplies a trace or a profile.", 1, 0.000001, 100_000);
    private readonly Option<double> _from = Number("--from", "Passes over so many seconds of a trace.", 0, 0, int.MaxValue);
    private readonly Option<double> _speed = Number("--speed", "How fast the shoppers' time runs: thinking, the hour, fashion.", 1, 0.1, 3_600);
    private readonly Option<bool> _drift = new("--drift") { Description = "Lets taste and catalogue change on the way." };
    private readonly Option<bool> _pictures = new("--pictures") { Description = "Lets browsers load pictures and style sheets too." };
    private readonly Option<bool> _gzip = new("--gzip") { Description = "Lets browsers accept packed pages." };
    private readonly Option<double> _most = Number("--most-sessions", "Sessions at a time, at most; more are dropped and counted.", 20_000, 1, 200_000);
    private readonly Option<double> _patience = Number("--patience", "Seconds that a shopper waits for a page.", 10, 0.1, 600);
    private readonly Option<double> _duration = Number("--duration", "Seconds until the shoppers stop coming; without it, until Ctrl-C.", 0, 0, 10_000_000);
    private readonly string? _usual;

    /// <summary>The options.</summary>
    /// <param name="usual">The shoppers that come if nothing is said; null for none.</param>
    public LiveArguments(string? usual) => _usual = usual;

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in All)
            command.Add(option);
    }

    /// <summary>What was said.</summary>
    /// <returns>Null where no shoppers were asked for.</returns>
    /// <exception cref="UserException">Options for shoppers were given, and no shoppers.</exception>
    public LiveOptions? Read(ParseResult arguments)
    {
        if ((arguments.GetValue(_shoppers) ?? _usual) is not { } shoppers)
        {
            return All.FirstOrDefault(option => arguments.GetResult(option) is { Implicit: false }) is { } lone
                ? throw new UserException($"{lone.Name} is for simulated shoppers: say how many come by --shoppers.")
                : null;
        }

        return new LiveOptions
        {
            Shoppers = shoppers,
            Scale = arguments.GetValue(_scale),
            From = (long)arguments.GetValue(_from),
            Speed = arguments.GetValue(_speed),
            Drift = arguments.GetValue(_drift),
            Pictures = arguments.GetValue(_pictures),
            Gzip = arguments.GetValue(_gzip),
            MostSessions = (int)arguments.GetValue(_most),
            Patience = arguments.GetValue(_patience),
            Duration = arguments.GetValue(_duration) is > 0 and var seconds ? seconds : null,
        };
    }

    private IEnumerable<Option> All => [_shoppers, _scale, _from, _speed, _drift, _pictures, _gzip, _most, _patience, _duration];

    private static Option<double> Number(string name, string description, double usual, double least, double most)
    {
        var option = new Option<double>(name)
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            CustomParser = result => Parse(name, result, least, most),
        };
        return option;
    }

    private static double Parse(string name, ArgumentResult result, double least, double most)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name}: expected {least:0.######} to {most:0}, found '{text}'."));
        return 0;
    }
}
