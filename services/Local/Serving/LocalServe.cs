using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Platform.Hosting;
using Platform.Hosting.Conventions;
using Platform.Hosting.Models;
using Platform.Hosting.Training;
using Platform.Hosting.Verbs;
using Platform.Storefront;
using Platform.Storefront.Account;
using Platform.Storefront.Layout;
using Platform.World;
using Platform.Store;
using Platform.Store.Events;

namespace Platform.Local.Serving;

/// <summary>With <c>serve</c> or without a verb: brings up all services and the demo shop.</summary>
internal static class LocalServe
{
    /// <summary><c>serve</c>: the same with its name said, as every service has it.</summary>
    public static Command Create()
    {
        var verb = new Command("serve", "Brings up all services and the shop; what happens without a verb, too.");
        AddTo(verb);
        return verb;
    }

    /// <summary>Gives a command the options, and lets it serve.</summary>
    public static void AddTo(Command root)
    {
        var data = CommonOptions.Data(LocalServices.DataFolder);
        var port = Within(
            new Option<int>("--port") { Description = "The port, on this machine only.", DefaultValueFactory = _ => 8080 }, 1, 65_535);
        var fresh = new Option<bool>("--fresh") { Description = "Deletes the demo shop and makes it anew." };
        var seed = CommonOptions.Seed();
        var products = Size("--products", "Products of the demo shop.", 50_000, 1_000, 1_000_000);
        var customers = Size("--customers", "Customers of the demo shop.", 100_000, 100, 10_000_000);
        var events = Size("--events", "Events of the demo shop's history, about.", 2_000_000, 1_000, 50_000_000);
        foreach (var option in new Option[] { data, port, fresh, seed, products, customers, events })
            root.Add(option);
        root.SetAction((arguments, cancel) => RunAsync(
            new DataFolder(arguments.GetRequiredValue(data)), arguments.GetValue(port), arguments.GetValue(fresh),
            new WorldOptions
            {
                Seed = arguments.GetValue(seed),
                Products = arguments.GetValue(products),
                Customers = arguments.GetValue(customers),
                Events = arguments.GetValue(events),
                Now = TimeProvider.System.GetUtcNow(),
            }, cancel));
    }

    private static Option<int> Size(string name, string description, int usual, int least, int most)
    {
        var size = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        return Within(size, least, most);
    }

    private static Option<int> Within(Option<int> option, int least, int most)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var value) && (value < least || value > most))
                result.AddError($"{option.Name}: expected {least} to {most}, found {value}.");
        });
        return option;
    }

    private static async Task<int> RunAsync(DataFolder data, int port, bool fresh, WorldOptions world, CancellationToken cancel)
    {
        EventLoop.Choose();
        // Before anything is deleted: whoever has the port may be serving this folder.
        RequireFree(port);
        var demo = new DemoShop(data);
        if (fresh)
            demo.Clear();
        Directory.CreateDirectory(data.Root);
        EventImport.Recover(data);
        await using var app = Build(data, demo, world, port);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException or SocketException)
        {
            throw Taken(port);
        }

        Console.WriteLine($"The shop is at {app.Urls.First()}");
        await app.WaitForShutdownAsync(cancel);
        return app.Services.GetRequiredService<PreparationState>().HasFailed ? 1 : 0;
    }

    private static void RequireFree(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
        }
        catch (SocketException)
        {
            throw Taken(port);
        }
    }

    private static UserException Taken(int port) => new($"Port {port} is taken by another program; name a free one by --port.");

    private static WebApplication Build(DataFolder data, DemoShop demo, WorldOptions world, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders()
            .AddSimpleConsole(console => console.SingleLine = true)
            .AddFilter("Microsoft", LogLevel.Warning)
            // Its keys protect nothing here: the shop's forms are open to this machine only.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        var services = builder.Services;
        services.AddPlatform(data);
        builder.AddServing(LocalServices.Compose(services, builder.Configuration));
        services.AddSingleton(demo);
        services.AddSingleton(world);
        services.AddSingleton<TrainingPipeline>();
        services.AddSingleton<PreparationState>();
        services.AddHostedService<Preparation>();
        services.AddHealthChecks().AddCheck<PreparationCheck>("preparation", tags: [PlatformApp.ReadyTag]);
        // A shop with data of its own is no demo.
        services.AddSingleton(new ShopName(demo.IsDemo || demo.IsWanted ? "Demo shop" : "Shop"));
        services.AddSingleton<IShopPreparation>(parts => parts.GetRequiredService<PreparationState>());
        services.AddSingleton<IExampleCustomers, DemoCustomers>();
        services.AddShop(builder.Configuration);
        var app = builder.Build().UsePlatform();
        app.MapModels();
        app.MapShop();
        return app;
    }
}
