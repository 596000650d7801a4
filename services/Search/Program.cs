using Platform.Hosting;
using Platform.Search;

return await ServiceHost.RunAsync<SearchService>(args);
