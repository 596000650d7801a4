using Microsoft.Extensions.Configuration;
using Platform.Hosting.Verbs;

namespace Platform.Hosting;

/// <summary>Reads options from a section of the settings: what is not set has its default, what is wrong stops the start.</summary>
public static class OptionSection
{
    /// <param name="configuration">The settings of the process.</param>
    /// <param name="section">The section, such as <c>Collector</c>: set by <c>Collector__Name</c> in the environment.</param>
    /// <param name="validate">Says what is wrong with them, naming the option; null where nothing is.</param>
    /// <exception cref="UserException">They are wrong, or there is no such option: the process must not start.</exception>
    public static TOptions Read<TOptions>(IConfiguration configuration, string section, Func<TOptions, string?> validate)
        where TOptions : class, new()
    {
        TOptions options;
        try
        {
            options = configuration.GetSection(section).Get<TOptions>(binder => binder.ErrorOnUnknownConfiguration = true) ?? new TOptions();
        }
        catch (InvalidOperationException mistake)
        {
            throw new UserException($"Setting {section}: {mistake.Message}");
        }

        return validate(options) is { } problem ? throw new UserException($"Setting {section}:{problem}") : options;
    }
}
