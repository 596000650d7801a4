using System.CommandLine;
using Platform.Hosting.Verbs;
using Platform.Local.Serving;
using Platform.Store;
using Platform.Store.Imports;

namespace Platform.Local.Import;

/// <summary><c>import KIND FILE…</c>: takes over real data, all of it or nothing.</summary>
internal static class ImportVerb
{
    public static Command Create() => new("import", "Takes over real data.")
    {
        Kind("sessions", "Clicks of sessions: SessionId ItemId Time.", SessionsImport.Run),
        Sequences(),
        Kind("baskets", "What was bought together: product names parted by commas, a basket a line.", BasketsImport.Run),
        Catalogue(),
        Kind("events", "Retail user events, as NDJSON.", EventsImport.Run),
    };

    private static Command Sequences()
    {
        var attributes = new Option<FileInfo?>("--attributes") { Description = "What the items are: JSON, item to a list of attributes." };
        var verb = Kind(
            "sequences", "What customers have: user item item ..., a customer a line.",
            (order, arguments) => SequencesImport.Run(order, arguments.GetValue(attributes)));
        verb.Add(attributes);
        return verb;
    }

    private static Command Catalogue()
    {
        var map = new Option<string>("--map")
        {
            Description = $"Which column is what, such as id=Product_ID,title=Name. There are {string.Join(", ", ColumnMap.Targets)}; "
                + "columns that are not named become attributes.",
            DefaultValueFactory = _ => "",
        };
        var currency = new Option<string>("--currency") { Description = "The currency of plain prices.", DefaultValueFactory = _ => "EUR" };
        var verb = Kind(
            "catalogue", "Products, as CSV with a header or as JSON lines.",
            (order, arguments) => CatalogueImport.Run(order, ColumnMap.Parse(arguments.GetRequiredValue(map)), arguments.GetRequiredValue(currency)));
        verb.Add(map);
        verb.Add(currency);
        return verb;
    }

    private static Command Kind(string name, string description, Func<ImportOrder, string> run) =>
        Kind(name, description, (order, _) => run(order));

    private static Command Kind(string name, string description, Func<ImportOrder, ParseResult, string> run)
    {
        var files = new Argument<string[]>("files") { Description = "The files, plain or gzip.", Arity = ArgumentArity.OneOrMore };
        var data = CommonOptions.Data(LocalServices.DataFolder);
        var skipBad = new Option<int>("--skip-bad") { Description = "How many bad rows are forgiven.", DefaultValueFactory = _ => 0 };
        var verb = new Command(name, description) { files, data, skipBad };
        verb.SetAction(arguments =>
        {
            var order = new ImportOrder
            {
                Data = new DataFolder(arguments.GetRequiredValue(data)),
                Files = arguments.GetRequiredValue(files),
                Bad = new BadRows(arguments.GetValue(skipBad)),
                Now = TimeProvider.System.GetUtcNow(),
            };
            if (order.Files.FirstOrDefault(file => !File.Exists(file)) is { } missing)
                throw new UserException($"{missing}: there is no such file.");
            if (new DemoShop(order.Data).IsDemo)
                throw new UserException($"{order.Data.Root} holds the demo shop; name another folder by --data.");
            Console.WriteLine(Run(() => run(order, arguments)));
            foreach (var row in order.Bad.LeftOut)
                Console.WriteLine($"left out: {row}");
            return 0;
        });
        return verb;
    }

    private static string Run(Func<string> run)
    {
        try
        {
            return run();
        }
        catch (InvalidDataException damaged)
        {
            throw new UserException($"A file is damaged, nothing was imported: {damaged.Message}");
        }
    }
}
